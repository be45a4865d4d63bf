/** How mdast becomes hast: safe elements only, each id the page's own or unique by its underscore. */
import type { Element, ElementContent, ElementData } from 'hast';
import type { FootnoteReference, Image, Link } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { FootnoteWords } from '../types.ts';
import { letterOf } from './letterOf.ts';
import { isPublicImage } from './remarkImages.ts';
import { type LinkOptions, readLink } from './remarkLinks.ts';

declare module 'hast' {
  interface Data {
    /** Of an element: furniture of the page within the prose, such as the number of a note. No text of the body. */
    furniture?: true;
    /** Of a text: the editor wants no mention here. */
    noMention?: true;
    /** Of an element: the id of the source that it cites. */
    cites?: string;
  }
}

export const FURNITURE = { furniture: true } as ElementData;

export interface HastOptions extends LinkOptions {
  /** In English without it. */
  footnotes?: FootnoteWords | undefined;
}

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['link']>>[0];

const ENGLISH: FootnoteWords = {
  heading: 'Footnotes',
  back: (letter) => `Back to reference ${letter}`,
};

/** @returns the options of remark-rehype */
export function toHastOptions(options: HastOptions): Options {
  const { footnotes = ENGLISH } = options;
  const handlers: Handlers = {
    link: (state: State, node: Link) => renderLink(state, node, options),
    image: (state: State, node: Image) => renderImage(state, node, options),
    footnoteReference(state: State, node: FootnoteReference) {
      if (node.data?.cites !== undefined) return sourceNote(node.data.cites);
      const note: Element = defaultHandlers.footnoteReference(state, node);
      note.data = FURNITURE;
      return note;
    },
  };
  return {
    handlers,
    clobberPrefix: '_',
    footnoteLabel: footnotes.heading,
    footnoteBackLabel: (index) => footnotes.back(letterOf(index + 1)),
  };
}

/** Its number is for `rehypeSourceNotes`. */
function sourceNote(cites: string): Element {
  const properties = { className: ['source-note'] };
  return {
    type: 'element',
    tagName: 'sup',
    properties,
    data: { ...FURNITURE, cites },
    children: [],
  };
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
