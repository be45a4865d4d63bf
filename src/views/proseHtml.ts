/** Sets a block of the article: hast to HTML, with the classes that the style sheet needs and images in place. */
import type { Element, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { ResolvedArticle } from '../model/types.ts';
import type { MarginPlan } from './margin.ts';

export interface PreparedImage {
  src: string;
  srcSet?: string | undefined;
  sizes?: string | undefined;
  width: number;
  height: number;
}

/** @param images by the `src` that the editor wrote */
export function proseHtml(
  children: readonly RootContent[],
  article: ResolvedArticle,
  margin: MarginPlan,
  images: ReadonlyMap<string, PreparedImage>,
): string {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  const byNumber = new Map(article.quotes.map((quote) => [String(quote.number), quote]));
  const tree = { type: 'root' as const, children: structuredClone(children) as RootContent[] };
  visit(tree, 'element', (element: Element) => {
    const { dataQuote, dataClaim, dataN } = element.properties;
    const quote =
      quotes.get(String(dataQuote)) ??
      (dataN === undefined ? undefined : byNumber.get(String(dataN)));
    if (quote) {
      addClass(element, `t${quote.speaker.tint}`);
      const number = margin.byQuote.get(quote);
      if (dataQuote && number) addClass(element, `n${number}`);
    }
    const claim = claims.get(String(dataClaim));
    const number = claim && margin.byClaim.get(claim);
    if (number) addClass(element, `n${number}`);
    if (element.tagName === 'img') {
      const image = images.get(String(element.properties.src));
      if (image) Object.assign(element.properties, image, { loading: 'lazy', decoding: 'async' });
    }
  });
  return toHtml(tree, { preferUnquoted: true });
}

function addClass(element: Element, name: string) {
  const { className } = element.properties;
  element.properties.className = [...(Array.isArray(className) ? className : []), name];
}
