/** Where the signs and words of a claim's statuses stand along its line. */
import type { ClaimStatus, DateText } from '../../model/types.ts';
import type { StatusRun } from '../asOf/record.ts';
import { textWidth } from '../textWidth.ts';

export interface Sign {
  status: ClaimStatus;
  from: DateText;
  /** How far it had to be moved onward, in pixels, so as not to lie on the one before. */
  shift: number;
  /** Whether its word stands above or below the line; without either there is no room for it. */
  word?: 'above' | 'below';
}

/** The width of a sign with the gap to the next one, in pixels. */
const SIGN = 14;
const BETWEEN = 8;

/**
 * @param at where a date stands, in pixels of the narrowest drawing
 * @param end of the line, likewise
 */
export function signsOf(
  runs: readonly StatusRun[],
  at: (date: DateText) => number,
  end: number,
  words: Readonly<Record<ClaimStatus, { word: string }>>,
  size: number,
): Sign[] {
  const places: number[] = [];
  for (const { from } of runs) {
    places.push(Math.max(at(from), (places.at(-1) ?? Number.NEGATIVE_INFINITY) + SIGN));
  }
  // Those that would leave the frame push those before them back.
  for (let index = places.length - 1; index >= 0; index--) {
    const most = index === places.length - 1 ? end : (places[index + 1] as number) - SIGN;
    places[index] = Math.min(places[index] as number, most);
  }
  const taken = { above: Number.NEGATIVE_INFINITY, below: Number.NEGATIVE_INFINITY };
  return runs.map(({ status, from }, index): Sign => {
    const place = places[index] as number;
    const width = textWidth(words[status].word, size);
    // A word that would leave the frame ends there instead of beginning at its sign.
    const start = Math.min(place - SIGN / 2, end + SIGN / 2 - width);
    const word = (['above', 'below'] as const).find((level) => start >= taken[level] + BETWEEN);
    if (word) taken[word] = start + width;
    return { status, from, shift: Math.round(place - at(from)), ...(word && { word }) };
  });
}
