import type { Prose } from '../text/prose.ts';
import type { TextRange } from '../types.ts';

/** Words found: their range in the text, and in the folded text. */
export interface Occurrence extends TextRange {
  folded: TextRange;
}

export interface Occurrences {
  /** Within one block and of whole characters, in order. Only these can anchor. */
  whole: Occurrence[];
  /** Running from one block into the next. */
  crossing: Occurrence[];
  /** Beginning or ending inside a character. */
  cut: number;
}

/**
 * Finds folded words in the folded prose, overlapping places too.
 *
 * @param haystack the folded text, or one of the same length in another letter case
 */
export function findOccurrences(
  prose: Prose,
  words: string,
  haystack = prose.folded.text,
): Occurrences {
  const found: Occurrences = { whole: [], crossing: [], cut: 0 };
  if (words === '') return found;
  for (let at = haystack.indexOf(words); at !== -1; at = haystack.indexOf(words, at + 1)) {
    const folded = { start: at, end: at + words.length };
    const range = prose.unfold(folded.start, folded.end);
    if (!range || !prose.isWholeCharacters(range)) found.cut++;
    else if (!prose.isWithinOneBlock(range)) found.crossing.push({ ...range, folded });
    else found.whole.push({ ...range, folded });
  }
  return found;
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
