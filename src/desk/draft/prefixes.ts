import { hasContext } from '../../annotate/find/occurrences.ts';
import { scan } from '../../annotate/find/scan.ts';
import { fold, foldWords } from '../../text/fold.ts';
import type { TextRange } from '../../text/range.ts';

const MOST_WORDS = 24;
/** In characters. */
const LONGEST = 400;

/**
 * For words that stand in a text more than once, the fewest before them that tell the place from the others.
 *
 * @param places where the words stand that are to be told apart
 * @returns a prefix for each place; nothing where it needs none, or none is enough
 */
export function prefixesOf(text: string, places: readonly TextRange[]): (string | undefined)[] {
  const folded = fold(text).text;
  const words = places.map(({ start, end }) => foldWords(text.slice(start, end)));
  const offsets = scan(folded, words);
  return places.map(({ start }, index) => {
    const length = words[index]?.length ?? 0;
    const same = offsets.get(words[index] ?? '') ?? [];
    if (same.length < 2) return undefined;
    const isTelling = (prefix: string) => {
      const before = foldWords(prefix);
      let count = 0;
      for (const at of same) {
        if (hasContext(folded, { start: at, end: at + length }, before, '') && ++count > 1) break;
      }
      return count === 1;
    };
    let from = start;
    for (let number = 0; number < MOST_WORDS && from > 0 && text[from - 1] !== '\n'; number++) {
      const earlier = text.slice(Math.max(0, start - LONGEST), from);
      const cut = Math.max(earlier.lastIndexOf(' ', earlier.length - 2), earlier.lastIndexOf('\n'));
      if (cut < 0 && from > earlier.length) return undefined;
      from -= earlier.length - cut - 1;
      const prefix = text.slice(from, start).trim();
      if (/[\p{L}\p{N}]/u.test(prefix) && isTelling(prefix)) return prefix;
    }
    return undefined;
  });
}
