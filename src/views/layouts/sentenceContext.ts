import type { ResolvedArticle } from '../../model/types.ts';
import type { TextRange } from '../../text/range.ts';
import { sentenceAt } from '../../text/sentences.ts';

/** A stretch of prose: `marked` where it belongs to the ranges. */
export interface ContextPiece {
  text: string;
  marked: boolean;
}

/**
 * The sentence or sentences of the prose that some ranges stand in.
 *
 * @param ranges in the order of the prose
 * @param before how many sentences before them are taken along, as far as the paragraph has them
 * @returns its pieces in order, nothing where there are no ranges
 */
export function sentenceContext(
  { text, language }: Pick<ResolvedArticle, 'text' | 'language'>,
  ranges: readonly TextRange[],
  before = 0,
): ContextPiece[] {
  const start = ranges[0]?.start;
  const end = ranges.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const paragraph = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  let first = sentenceAt(paragraph, start - from, language).start;
  for (let count = 0; count < before && first > 0; count++) {
    first = sentenceAt(paragraph, paragraph.slice(0, first).trimEnd().length - 1, language).start;
  }
  const stop = sentenceAt(paragraph, end - from - 1, language).end;
  const pieces: ContextPiece[] = [];
  const add = (a: number, b: number, marked: boolean) => {
    if (b > a) pieces.push({ text: text.slice(a, b).replaceAll('\n', ' '), marked });
  };
  let at = from + first;
  for (const range of ranges) {
    add(at, range.start, false);
    add(range.start, range.end, true);
    at = range.end;
  }
  add(at, from + stop, false);
  return pieces;
}
