/** mdast to hast: safe elements only, each id the page's own or unique by its underscore. */
import type { Element, ElementContent, ElementData, Root as HastRoot } from 'hast';
import type { FootnoteReference, Image, Link, Root } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { FootnoteWords } from '../types.ts';
import { isPublicImage } from './images.ts';
import { type LinkOptions, readLink } from './links.ts';
import type { SourceOf } from './notes.ts';

declare module 'hast' {
  interface Data {
    /** Of an element: furniture of the page within the prose, such as the number of a note. No text of the body. */
    furniture?: true;
    /** Of a text: the editor wants no mention here. */
    noMention?: true;
  }
}

export const FURNITURE = { furniture: true } as ElementData;

/** Makes the element of a note that cites a source. Called in reading order. */
export type RenderSourceNote = (source: string) => Element;

export interface HastOptions extends LinkOptions {
  sourceOf: SourceOf;
  renderSourceNote: RenderSourceNote;
  footnotes?: FootnoteWords | undefined;
}

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];

const ENGLISH: FootnoteWords = {
  heading: 'Footnotes',
  back: (letter) => `Back to reference ${letter}`,
};

export function markdownToHast(tree: Root, options: HastOptions): HastRoot {
  const { footnotes = ENGLISH } = options;
  const handlers: Handlers = {
    link: (state: State, node: Link) => renderLink(state, node, options),
    image: (state: State, node: Image) => renderImage(state, node, options),
    footnoteReference(state: State, node: FootnoteReference) {
      const source = options.sourceOf(node.identifier);
      if (source !== undefined) return options.renderSourceNote(source);
      const note: Element = defaultHandlers.footnoteReference(state, node);
      note.data = FURNITURE;
      return note;
    },
  };
  const root = unified()
    .use(remarkRehype, {
      handlers,
      clobberPrefix: '_',
      footnoteLabel: footnotes.heading,
      footnoteBackLabel: (index) => footnotes.back(letterOf(index + 1)),
    })
    .runSync(tree);
  finish(root);
  return root;
}

function renderLink(state: State, node: Link, options: LinkOptions): ElementContent[] | Element {
  const children = state.all(node);
  const target = readLink(node.url, options);
  if (target.kind === 'mention') {
    const properties = { dataMention: target.entity, href: options.mentionHref(target.entity) };
    return { type: 'element', tagName: 'a', properties, children };
  }
  if (target.kind === 'url') {
    const link: Element = defaultHandlers.link(state, { ...node, url: target.href, children: [] });
    return { ...link, children };
  }
  if (target.kind === 'noMention') {
    visit({ type: 'root', children }, 'text', (text) => {
      text.data = { noMention: true };
    });
  }
  return children;
}

/** Keeps the `src` of an image beside the article as it was typed: it is a path of a file, not yet a URL. */
function renderImage(state: State, node: Image, options: LinkOptions): Element {
  const image: Element = defaultHandlers.image(state, node);
  image.properties.src = isPublicImage(node.url) ? options.internalHref(node.url) : node.url;
  return image;
}

/** What GFM's HTML lacks: footnotes count in letters, as sources count in numbers, and nothing is obsolete. */
function finish(root: HastRoot): void {
  visit(root, 'element', (node) => {
    const { properties } = node;
    if (properties.align) {
      properties.dataAlign = properties.align;
      delete properties.align;
    }
    if (properties.dataFootnotes) {
      const [label, , list] = node.children;
      if (label?.type === 'element') {
        label.properties.id = 'footnotes_label';
        label.data = FURNITURE;
      }
      if (list?.type === 'element') list.properties.type = 'a';
    }
    if (properties.dataFootnoteRef) {
      properties.ariaDescribedBy = ['footnotes_label'];
      const [number] = node.children;
      if (number?.type === 'text') number.value = letterOf(Number(number.value));
    }
    const last = node.children.findIndex(
      (child) => child.type === 'element' && child.properties.dataFootnoteBackref !== undefined,
    );
    if (last > -1 && node.tagName !== 'span') detachBackReferences(node, last);
  });
}

/** The space before the way back is furniture too, and goes to an element of its own with it. */
function detachBackReferences(node: Element, first: number): void {
  const before = node.children[first - 1];
  const moved = node.children.splice(first);
  if (before?.type === 'text' && before.value.endsWith(' ')) {
    before.value = before.value.slice(0, -1);
    if (before.value === '') node.children.pop();
  }
  node.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['footnote-back'] },
    data: FURNITURE,
    children: [{ type: 'text', value: ' ' }, ...moved],
  });
}

/** a, b, …, z, aa, as `<ol type="a">` counts. */
function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return rest > 0 ? letterOf(rest) + letter : letter;
}
