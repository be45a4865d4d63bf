import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

declare module 'vfile' {
  interface DataMap {
    /** Ids of the sources that notes cite, in the order of their first note. */
    citedSources: string[];
  }
}

export interface SourceNoteOptions {
  /** Where the note of a source leads to. */
  sourceHref: (source: string) => string;
}

/** Numbers the sources in the order in which the text first cites them: a note is a link with that number. */
export const rehypeSourceNotes: Plugin<[SourceNoteOptions], Root> =
  ({ sourceHref }) =>
  (tree, file) => {
    const cited: string[] = [];
    visit(tree, 'element', (element) => {
      const source = element.data?.cites;
      if (source === undefined) return;
      if (!cited.includes(source)) cited.push(source);
      element.children = [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: sourceHref(source) },
          children: [{ type: 'text', value: String(cited.indexOf(source) + 1) }],
        },
      ];
    });
    file.data.citedSources = cited;
  };
