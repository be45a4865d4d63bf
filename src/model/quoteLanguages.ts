import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { directionOf } from '../text/direction.ts';
import type { ResolvedArticle } from './types.ts';

/**
 * The nodes of one block in which the words of quotes in another language than the article's have their `lang`, and
 * where they stand in one piece the `dir` of their script. In several pieces they have none: each would be set by
 * itself, in the order of the prose around them.
 */
export function withQuoteLanguages(
  children: RootContent[],
  { quotes, language }: Pick<ResolvedArticle, 'quotes' | 'language'>,
): RootContent[] {
  const foreign = new Map(
    quotes
      .filter((quote) => quote.language !== language)
      .map((quote) => [quote.id, quote.language]),
  );
  if (foreign.size === 0) return children;
  const tree: Root = { type: 'root', children: structuredClone(children) };
  const marks: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.properties.dataQuote !== undefined) marks.push(element);
  });
  const pieces = Map.groupBy(marks, ({ properties }) => String(properties.dataQuote));
  for (const [id, own] of pieces) {
    const lang = foreign.get(id);
    if (lang === undefined) continue;
    const dir = directionOf(lang);
    const turned = own.length === 1 && dir !== directionOf(language);
    for (const { properties } of own) Object.assign(properties, { lang }, turned && { dir });
  }
  return tree.children;
}
