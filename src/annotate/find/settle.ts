import { foldWords } from '../fold.ts';
import type { Prose } from '../text/prose.ts';
import type { PlacedPart } from './findTarget.ts';
import { hasContext, type Occurrence } from './occurrences.ts';

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
  part: PlacedPart,
  place: Occurrence,
  places: readonly Occurrence[],
  may: { prefix: boolean; suffix: boolean },
): Settling | undefined {
  const { text } = prose.folded;
  const decides = (prefix: string, suffix: string) =>
    hasContext(text, place.folded, prefix, suffix) &&
    places.every((other) => other === place || !hasContext(text, other.folded, prefix, suffix));

  let [before, after] = [place.folded.start, place.folded.end];
  for (let words = 1; words <= MOST_WORDS; words++) {
    const [earlier, later] = [previousWord(text, before), nextWord(text, after)];
    if (may.prefix && earlier < before) {
      const shown = unfoldWords(prose, earlier, place.folded.start);
      if (decides(foldWords(shown), part.suffix)) return { field: 'prefix', words: shown };
    }
    if (may.suffix && later > after) {
      const shown = unfoldWords(prose, place.folded.end, later);
      if (decides(part.prefix, foldWords(shown))) return { field: 'suffix', words: shown };
    }
    [before, after] = [earlier, later];
  }
  return undefined;
}

/** @returns the start of the word before `from`, across the spaces and marks between */
function previousWord(text: string, from: number): number {
  let at = from;
  while (at > 0 && text[at - 1] === ' ') at--;
  while (at > 0 && text[at - 1] !== ' ') at--;
  return at;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] === ' ') at++;
  while (at < text.length && text[at] !== ' ') at++;
  return at;
}

function unfoldWords(prose: Prose, start: number, end: number): string {
  const { starts, ends } = prose.folded;
  return prose.text
    .slice(starts[start], ends[end - 1])
    .replace(/\s+/g, ' ')
    .trim();
}
