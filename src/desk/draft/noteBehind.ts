import { indexStartingAt } from '../../text/range.ts';
import type { DraftProse } from './types.ts';

/** @returns the source whose note comes next behind a place, in the same paragraph */
export function noteBehind({ paragraphs, notes }: DraftProse, end: number): string | undefined {
  const paragraph = paragraphs[indexStartingAt(paragraphs, end)];
  const note = notes[indexStartingAt(notes, end - 1) + 1];
  return paragraph && note && note.start <= paragraph.end ? note.id : undefined;
}
