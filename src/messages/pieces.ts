/** Messages around what has markup: a message is made whole, for in another language its parts stand in another order. */
import { mark, unmark } from './marked.ts';

/** Noncharacters of Unicode: no text has them, and nothing that reads a text for its sound takes them for letters. */
const MARKS = '\ufdd0\ufdd1\ufdd2\ufdd3';
const MARKED = /([\ufdd0-\ufdd3])[^\ufdd0-\ufdd3]*\1/u;

/**
 * A message in pieces, in the order of its language: its own words, and for each of the values its place among them.
 *
 * @param say is called with the values themselves, so that what depends on how one of them ends is right
 * @param values four at most
 * @returns `['as of ', 0]` for `as of ${day}`, `[0, ' 기준']` in Korean; of a marked message each text is marked
 */
export function piecesOf<Values extends string[]>(
  say: (...values: Values) => string,
  ...values: Values
): (string | number)[] {
  const marked = values.map((value, index) => {
    const mark = MARKS.charAt(index);
    return `${mark}${value.replace(/[\ufdd0-\ufdd3]/gu, '')}${mark}`;
  });
  const parts = say(...(marked as Values)).split(MARKED);
  const isMarked = parts.some((part, index) => index % 2 === 0 && unmark(part) !== part);
  // Every second part is the mark of a value.
  return parts.flatMap((part, index): (string | number)[] => {
    if (index % 2 === 1) return [MARKS.indexOf(part)];
    const text = unmark(part);
    return text === '' ? [] : [isMarked ? mark(text) : text];
  });
}
