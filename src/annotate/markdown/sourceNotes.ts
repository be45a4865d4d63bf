import type { AnnotateInput } from '../types.ts';
import { FURNITURE, type RenderSourceNote } from './toHast.ts';

/**
 * Numbers the sources in the order in which the prose first cites them.
 *
 * @returns `render`, which makes the note of one citation, and the sources cited so far
 */
export function createSourceNotes({ sourceHref }: Pick<AnnotateInput, 'sourceHref'>): {
  render: RenderSourceNote;
  cited: string[];
} {
  const cited: string[] = [];
  const render: RenderSourceNote = (source) => {
    if (!cited.includes(source)) cited.push(source);
    const number = cited.indexOf(source) + 1;
    return {
      type: 'element',
      tagName: 'sup',
      properties: { className: ['source-note'] },
      data: FURNITURE,
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: sourceHref(source) },
          children: [{ type: 'text', value: String(number) }],
        },
      ],
    };
  };
  return { render, cited };
}
