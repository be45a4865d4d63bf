/** Sets a block of the article: hast to HTML, with what the page and its style sheet need, and images in place. */
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedBlock } from '../../model/types.ts';
import type { MarginPlan } from './margin.ts';
import { movedTo } from './retired.ts';

export interface PreparedImage {
  src: string;
  srcSet?: string | undefined;
  sizes?: string | undefined;
  width: number;
  height: number;
}

export interface ProseContext {
  article: ResolvedArticle;
  margin: MarginPlan;
  messages: Messages;
  /** By the `src` that the editor wrote. */
  images: ReadonlyMap<string, PreparedImage>;
}

/** @param index of the block among all of the article: by that other documents find the words marked in it */
export function proseHtml(block: ResolvedBlock, index: number, context: ProseContext): string {
  const children = structuredClone(block.children) as RootContent[];
  const tree: Root = { type: 'root', children };
  const steps = [numberer(context), mentionFolder(), setNote, imageSetter(context.images)];
  let marked = false;
  visit(tree, 'element', (element) => {
    for (const step of steps) step(element);
    const { dataQuote, dataClaim, dataMention } = element.properties;
    marked ||= (dataQuote ?? dataClaim ?? dataMention) !== undefined;
  });
  const root = children.find((child) => child.type === 'element');
  if (root && marked) root.properties.dataBlock = index;
  placeFormerIds(tree, context.article);
  return toHtml(tree);
}

/** Numbers the words of quotes and claims, and the markers, as their notes are. */
function numberer({ article, margin, messages }: ProseContext) {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  const byNumber = new Map(article.quotes.map((quote) => [String(quote.number), quote]));
  return (element: Element) => {
    delete element.properties.dataEnd;
    const { dataQuote, dataClaim, dataN } = element.properties;
    const quote =
      quotes.get(String(dataQuote)) ??
      (dataN === undefined ? undefined : byNumber.get(String(dataN)));
    if (quote && dataN !== undefined) {
      element.properties.ariaLabel = `${messages.terms.quote} ${quote.number}`;
    }
    const claim = claims.get(String(dataClaim));
    const number = (quote && margin.byQuote.get(quote)) ?? (claim && margin.byClaim.get(claim));
    if (number) addClass(element, `n${number}`);
  };
}

/** Only the first mention of somebody in a block leads to who that is: more would be noise. */
function mentionFolder() {
  const seen = new Set<unknown>();
  return (element: Element) => {
    const { dataMention } = element.properties;
    if (dataMention === undefined) return;
    if (seen.has(dataMention)) {
      element.tagName = 'span';
      delete element.properties.href;
    }
    seen.add(dataMention);
  };
}

/** The number of a source says by its role what it is. Its sheet rises in place, so that nothing has to lead back. */
function setNote(element: Element) {
  if (!classes(element).includes('source-note')) return;
  delete element.properties.className;
  const [link] = element.children;
  if (link?.type !== 'element') return;
  link.properties = { role: 'doc-noteref', href: link.properties.href };
}

function imageSetter(images: ProseContext['images']) {
  return ({ tagName, properties }: Element) => {
    const image = tagName === 'img' && images.get(String(properties.src));
    if (image) Object.assign(properties, image, { loading: 'lazy', decoding: 'async' });
  };
}

/** What was retired is found where its successor's words begin, by an empty element with its old id. */
function placeFormerIds(tree: Root, article: ResolvedArticle) {
  const moved = movedTo(article);
  if (moved.size === 0) return;
  visit(tree, 'element', ({ properties }, at, parent) => {
    const former = moved.get(String(properties.id));
    if (former === undefined || parent === undefined || at === undefined) return undefined;
    moved.delete(String(properties.id));
    const anchors = former.map(
      (id): Element => ({ type: 'element', tagName: 'span', properties: { id }, children: [] }),
    );
    parent.children.splice(at, 0, ...anchors);
    return at + anchors.length + 1;
  });
}

function classes({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function addClass(element: Element, name: string) {
  element.properties.className = [...classes(element), name];
}
