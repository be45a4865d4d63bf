/** Sets the blocks of the article: hast to HTML, with what the page and its style sheet need, and images in place. */
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { mark } from '../../messages/marked.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedBlock } from '../../model/types.ts';
import { addClass, classesOf } from './classes.ts';
import { setMarkers } from './markers.ts';
import { linkMentionsOnce } from './mentions.ts';
import type { PanelPlan } from './panels.ts';
import { keepForReaders } from './readerMode.ts';
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
  plan: PanelPlan;
  messages: Messages;
  /** By the `src` that the editor wrote. */
  images: ReadonlyMap<string, PreparedImage>;
}

/** @returns the HTML of each block; what a figure shows is for others to put in its place */
export function setProse(context: ProseContext): string[] {
  const { blocks } = context.article;
  const linkMentions = linkMentionsOnce();
  return blocks.map((block, index) => setBlock(block, index, linkMentions, context));
}

/** @param index of the block among all of the article: by that other documents find the words marked in it */
function setBlock(
  block: ResolvedBlock,
  index: number,
  linkMentions: ReturnType<typeof linkMentionsOnce>,
  context: ProseContext,
): string {
  const children = structuredClone(block.children) as RootContent[];
  const tree: Root = { type: 'root', children };
  const { images } = context;
  let marked = false;
  linkMentions(tree, block.kind);
  visit(tree, 'element', (element, at, parent) => {
    const before = at === undefined ? undefined : parent?.children[at - 1];
    setNote(element, before);
    markHeading(element);
    setImage(element, images);
    const { dataQuote, dataClaim, dataMention } = element.properties;
    marked ||= (dataQuote ?? dataClaim ?? dataMention) !== undefined;
  });
  setMarkers(tree, context);
  numberWords(tree, context);
  const root = children.find((child) => child.type === 'element');
  if (root && marked) root.properties.dataBlock = index;
  keepForReaders(tree);
  placeFormerIds(tree, context.article);
  return toHtml(tree);
}

/** Words and their panel's item have one number: see `panelStyle`. */
function numberWords(tree: Root, { article, plan }: ProseContext) {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  visit(tree, 'element', (element) => {
    const { dataQuote, dataClaim } = element.properties;
    const of = quotes.get(String(dataQuote)) ?? claims.get(String(dataClaim));
    const number = of && plan.numbers.get(of);
    if (number) addClass(element, `n${number}`);
  });
}

/**
 * The number of a source says by its role what it is. It opens in place, so that nothing has to lead back. Right behind
 * another one it is set apart: 4 and 5 are not 45.
 */
function setNote(element: Element, before: RootContent | undefined) {
  if (!classesOf(element).includes('source-note')) return;
  delete element.properties.className;
  if (before?.type === 'element' && before.tagName === 'sup') addClass(element, 'next');
  const [link] = element.children;
  if (link?.type !== 'element') return;
  link.properties = { role: 'doc-noteref', href: link.properties.href };
}

/** The heading of the editor's own notes is a word of the interface among the article's. */
function markHeading({ properties, children }: Element) {
  if (properties.id !== 'footnotes_label') return;
  for (const child of children) if (child.type === 'text') child.value = mark(child.value);
}

/** Gives a picture of the prose its optimised files. */
export function setImage({ tagName, properties }: Element, images: ProseContext['images']) {
  const image = tagName === 'img' && images.get(String(properties.src));
  if (image) Object.assign(properties, image, { loading: 'lazy', decoding: 'async' });
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
