/** What keeps an article whole in a browser's reader mode. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addClass } from './classes.ts';

/**
 * Names by which reader modes know what is not the text: an element with the id `provocative-remarks` would be left out of
 * it, with the words of its quote. From `unlikelyCandidates` of @mozilla/readability 0.6.0, which Firefox has built in.
 */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

/** Ids are the editor's and stay; a class that reader modes know as text speaks for the element. */
export function keepForReaders(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (UNLIKELY.test(String(element.properties.id ?? ''))) addClass(element, 'content');
  });
}
