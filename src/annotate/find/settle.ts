import { foldWords } from '../../text/fold.ts';
import { UNSPACED } from '../../text/unspaced.ts';
import type { Prose } from '../flatten/prose.ts';
import { hasContext, type Occurrence } from './occurrences.ts';
import type { PlacedPart } from './parts.ts';

export interface Settling {
  field: 'prefix' | 'suffix';
  /** As the prose has them, on one line. */
  words: string;
}

const MOST_WORDS = 24;

/**
 * Finds the fewest whole words before or after a place that tell it from the others. What the editor has given
 * already stays in force.
 *
 * @param may which of the two the part can have: `prefix` is the first part's, `suffix` the last one's
 */
export function settle(
  prose: Prose,
  part: Pick<PlacedPart, 'prefix' | 'suffix'>,
  place: Occurrence,
  places: readonly Occurrence[],
  may: { prefix: boolean; suffix: boolean },
): Settling | undefined {
  const { text } = prose.folded;
  // More words fit no place that fewer did not: only those that are left are looked at again.
  const left = { prefix: places, suffix: places };
  const decides = (field: 'prefix' | 'suffix', words: string) => {
    const prefix = field === 'prefix' ? words : part.prefix;
    const suffix = field === 'suffix' ? words : part.suffix;
    left[field] = left[field].filter((other) => hasContext(text, other.folded, prefix, suffix));
    return left[field].length === 1 && left[field][0] === place;
  };

  let [before, after] = [place.folded.start, place.folded.end];
  for (let words = 1; words <= MOST_WORDS; words++) {
    before -= lengthOf(LAST_WORD, text.slice(Math.max(0, before - LONGEST_WORD), before));
    after += lengthOf(FIRST_WORD, text.slice(after, after + LONGEST_WORD));
    const earlier = unfoldWords(prose, before, place.folded.start);
    if (may.prefix && hasWord(earlier) && decides('prefix', foldWords(earlier))) {
      return { field: 'prefix', words: earlier };
    }
    const later = unfoldWords(prose, place.folded.end, after);
    if (may.suffix && hasWord(later) && decides('suffix', foldWords(later))) {
      return { field: 'suffix', words: later };
    }
  }
  return undefined;
}

const LONGEST_WORD = 80;
/** A word: a character where the script has no spaces, and what stands between spaces elsewhere. */
const WORD = String.raw`(?:${UNSPACED}\p{M}*|(?:(?!${UNSPACED})\S)+)`;
const FIRST_WORD = new RegExp(`^\\s*${WORD}`, 'u');
const LAST_WORD = new RegExp(`${WORD}\\s*$`, 'u');

const lengthOf = (word: RegExp, text: string) => word.exec(text)?.[0].length ?? 0;

/** A comma alone would settle it, but nobody would see how. */
const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

function unfoldWords(prose: Prose, start: number, end: number): string {
  const { starts, ends } = prose.folded;
  return start < end
    ? prose.text
        .slice(starts[start], ends[end - 1])
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}
