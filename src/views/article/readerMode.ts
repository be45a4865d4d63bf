/** What keeps an article whole in a browser's reader mode. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addClass } from './classes.ts';

/**
 * Names by which reader modes know what is not the text: an element with the id `provocative-remarks` would be left out of
 * it, with the words of its quote. From `unlikelyCandidates` of @mozilla/readability 0.6.0, which Firefox has built in.
 */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

/**
 * Names of buttons by which one shares: reader modes take out whatever has one and fewer than 500 characters, whatever its
 * classes. `shareElements` of @mozilla/readability 0.6.0.
 */
const SHARING = /(\b|_)(share|sharedaddy)(\b|_)/i;

/** @returns whether an element with this id must be empty, beside or before the words, for these to be read */
export const isTakenForSharing = (id: string) => SHARING.test(id);

/**
 * Ids are the editor's and stay. A class that reader modes know as text speaks for an element; where none would help
 * (`they-share`), the id goes to an empty element: within a heading, otherwise before the words.
 */
export function keepForReaders(tree: Root): void {
  visit(tree, 'element', (element, at, parent) => {
    const id = String(element.properties.id ?? '');
    if (UNLIKELY.test(id)) addClass(element, 'content');
    if (!isTakenForSharing(id) || element.children.length === 0) return undefined;
    delete element.properties.id;
    const anchor: Element = { type: 'element', tagName: 'span', properties: { id }, children: [] };
    if (/^h[1-6]$/.test(element.tagName) || parent === undefined || at === undefined) {
      element.children.unshift(anchor);
      return undefined;
    }
    parent.children.splice(at, 0, anchor);
    return at + 2;
  });
}
