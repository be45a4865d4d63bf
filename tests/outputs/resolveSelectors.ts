import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import type { ResolvedArticle } from '../../src/model/types.ts';
import type { CssSelector } from '../../src/outputs/annotations/types.ts';

type Page = ReturnType<typeof parseHTML>['document'];

/** An article's body as a page must have it, with panels between the blocks where they would disturb. */
export function createPage(article: ResolvedArticle): Page {
  const blocks = article.blocks.map(({ children }, index) => {
    const panel = '<aside>Panel: street 12</aside>';
    const [element] = structuredClone(children) as [Element | undefined];
    if (!element) return panel;
    element.properties.dataBlock = index;
    return `${toHtml(element as RootContent)}\n${panel}`;
  });
  const html = `<html><body><main data-article-body>\n${blocks.join('')}</main></body></html>`;
  // The DOM's own parser keeps carriage returns: let one that keeps to the standard go first.
  return parseHTML(toHtml(fromHtml(html))).document;
}

/** Resolves a selector by the letter of the recommendation, knowing nothing of how it was made: all its matches. */
export function resolve(document: Page, { value, refinedBy }: CssSelector): string[] {
  return [...document.querySelectorAll(value)].flatMap((scope) => {
    const text = scope.textContent ?? '';
    if (refinedBy.type === 'TextPositionSelector') {
      return [[...text].slice(refinedBy.start, refinedBy.end).join('')];
    }
    const { exact, prefix, suffix } = refinedBy;
    const matches: string[] = [];
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      const fits =
        text.slice(0, at).endsWith(prefix) && text.slice(at + exact.length).startsWith(suffix);
      if (fits) matches.push(exact);
    }
    return matches;
  });
}
