import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

export interface FeedHtmlOptions {
  /** Makes an address as written on the article's page absolute. */
  absolute: (href: string) => string;
  /** Where an image beside the article is published; without an answer the image is left out. */
  imageUrl: (src: string) => string | undefined;
}

/** What feed readers keep; all else is for our page: its ids, classes, states and scripts' hooks. */
const KEPT = new Set(['href', 'src', 'alt', 'title', 'lang', 'dir', 'width', 'height', 'start']);
/** These mark up, for our page, what the notes of a feed say in words. */
const UNWRAPPED = new Set(['mark', 'span', 'section', 'div']);

/** The article's own hast as HTML that stands alone: absolute addresses, and none of our page's hooks. */
export function feedHtml(nodes: readonly RootContent[], options: FeedHtmlOptions): string {
  return toHtml({ type: 'root', children: nodes.flatMap((node) => clean(node, options)) });
}

function clean(node: RootContent, options: FeedHtmlOptions): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => clean(child, options));
  if (UNWRAPPED.has(node.tagName)) return inItsLanguage(node, children);
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => KEPT.has(name)),
  );
  if (typeof properties.href === 'string') properties.href = options.absolute(properties.href);
  if (node.tagName === 'img') {
    const src = options.imageUrl(String(properties.src));
    if (src === undefined) return [];
    properties.src = options.absolute(src);
  }
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}

/** Without what marks them up, words in a language of their own still have that. */
function inItsLanguage({ properties }: Element, children: ElementContent[]): ElementContent[] {
  const { lang, dir } = properties;
  if (lang === undefined) return children;
  return [{ type: 'element', tagName: 'span', properties: { lang, dir }, children }];
}

/** The same for a piece of safe inline HTML, which has its addresses in double quotes. */
export function feedInline(html: string, absolute: (href: string) => string): string {
  return html.replace(
    / href="([/#][^"]*)"/g,
    (_, href: string) =>
      ` href="${absolute(href.replace(/&(#x26|amp);/g, '&')).replaceAll('&', '&amp;')}"`,
  );
}
