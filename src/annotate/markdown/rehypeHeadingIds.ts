import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Heading } from '../types.ts';

declare module 'vfile' {
  interface DataMap {
    /** Those that are blocks of their own, in order; those within lists or block quotes are left out. */
    headings: Heading[];
  }
}

export interface HeadingIdOptions {
  /** Ids that are not to be used. */
  reserved: Iterable<string>;
}

/** Gives each heading an id made of its words. Underscores become hyphens: ids with an underscore are the page's own. */
export const rehypeHeadingIds: Plugin<[HeadingIdOptions], Root> =
  ({ reserved }) =>
  (root, file) => {
    const taken = new Set(reserved);
    const headings: Heading[] = [];
    visit(root, 'element', (element, _index, parent) => {
      const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
      if (depth === undefined || element.data?.furniture) return;
      const text = headingText(element);
      const id = firstFree(slugOf(text), taken);
      taken.add(id);
      element.properties.id = id;
      if (parent?.type === 'root') headings.push({ depth: Number(depth), text, id });
    });
    file.data.headings = headings;
  };

function headingText(element: Element): string {
  let text = '';
  visit(element, (node) => {
    if (node.type === 'element' && node.data?.furniture) return 'skip';
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return text.replace(/\s+/g, ' ').trim();
}

function slugOf(text: string): string {
  const words = slug(text.normalize('NFC')).replace(/[-_]+/g, '-').replace(/^-|-$/g, '');
  return words === '' ? 'section' : words;
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
