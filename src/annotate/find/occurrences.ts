import type { TextRange } from '../../text/range.ts';
import { wordCutAt } from '../../text/wordBoundary.ts';
import type { Prose } from '../flatten/prose.ts';

/** Words found: their range in the text, and in the folded text. */
export interface Occurrence extends TextRange {
  folded: TextRange;
}

export interface Occurrences {
  /** Within one block and of whole words, in order. Only these can anchor. */
  whole: Occurrence[];
  /** Running from one block into the next. */
  crossing: Occurrence[];
  /** Beginning or ending inside a character. */
  cut: number;
  /** Of whole characters, but beginning or ending inside a word. */
  cutWords: Occurrence[];
}

/**
 * Tells which places of folded words may be marked.
 *
 * @param offsets where words of this length stand in the folded text, ascending
 */
export function occurrencesAt(
  prose: Prose,
  offsets: readonly number[],
  length: number,
): Occurrences {
  const found: Occurrences = { whole: [], crossing: [], cut: 0, cutWords: [] };
  for (const offset of offsets) {
    const folded = { start: offset, end: offset + length };
    const range = prose.unfold(folded.start, folded.end);
    if (!range || !prose.isWholeCharacters(range)) found.cut++;
    else if (!prose.isWithinOneBlock(range)) found.crossing.push({ ...range, folded });
    else if (cutsWord(prose, range)) found.cutWords.push({ ...range, folded });
    else found.whole.push({ ...range, folded });
  }
  return found;
}

function cutsWord({ text, language }: Prose, { start, end }: TextRange): boolean {
  return (
    wordCutAt(text, start, language) !== undefined || wordCutAt(text, end, language) !== undefined
  );
}

/** @returns the range, made so large that it cuts no word */
export function wholeWords({ text, language }: Prose, { start, end }: TextRange): TextRange {
  return {
    start: wordCutAt(text, start, language)?.start ?? start,
    end: wordCutAt(text, end, language)?.end ?? end,
  };
}

/** @returns whether the folded words before and after a place are these; white space at the joints is free */
export function hasContext(
  haystack: string,
  place: TextRange,
  prefix: string,
  suffix: string,
): boolean {
  const before = haystack[place.start - 1] === ' ' ? place.start - 1 : place.start;
  const after = haystack[place.end] === ' ' ? place.end + 1 : place.end;
  return haystack.endsWith(prefix, before) && haystack.startsWith(suffix, after);
}
