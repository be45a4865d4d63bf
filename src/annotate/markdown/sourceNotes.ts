import type { AnnotateInput, Labels } from '../types.ts';
import { FURNITURE, type RenderSourceNote } from './toHast.ts';

type Options = Pick<AnnotateInput, 'sourceHref' | 'sourceNoteId'> & { labels: Labels };

/**
 * Numbers the sources in the order in which the prose first cites them.
 *
 * @returns `render`, which makes the note of one citation, and the sources cited so far
 */
export function createSourceNotes({ sourceHref, sourceNoteId, labels }: Options): {
  render: RenderSourceNote;
  cited: string[];
} {
  const cited: string[] = [];
  const occurrences = new Map<string, number>();
  const render: RenderSourceNote = (source) => {
    if (!cited.includes(source)) cited.push(source);
    const number = cited.indexOf(source) + 1;
    const occurrence = (occurrences.get(source) ?? 0) + 1;
    occurrences.set(source, occurrence);
    return {
      type: 'element',
      tagName: 'sup',
      properties: { className: ['source-note'] },
      data: FURNITURE,
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: {
            id: sourceNoteId(source, occurrence),
            href: sourceHref(source),
            ariaLabel: labels.source(number),
          },
          children: [{ type: 'text', value: String(number) }],
        },
      ],
    };
  };
  return { render, cited };
}
