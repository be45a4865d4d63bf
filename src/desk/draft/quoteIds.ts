import { toId } from './toId.ts';

/** Words that say little of a quotation: an id does without them, unless nothing else is left. */
const SMALL = new Set(
  `a an the of in on at to for from with by and or but so as is are was were be been it its it’s it's this that these those we i you he she they our my your
   his her their have has had will would there do does did what which who if than then just very also s re ve ll d t m i’m we’re we’ve don’t`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 4;

/**
 * Ids for new quotes, by their first words that say something; by the speaker where the script has no plain letters.
 *
 * @param taken ids that none of them may have
 */
export function quoteIds(
  quotes: readonly { words: string; speaker?: string | undefined }[],
  taken: readonly string[],
): string[] {
  const used = new Set(taken);
  /** The first number that is free, by what it follows. */
  const next = new Map<string, number>();
  return quotes.map(({ words, speaker }) => {
    const all = words
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}’']+/u)
      .filter((word) => word !== '');
    const telling = all.filter((word) => !SMALL.has(word));
    const chosen = telling.length > 1 ? telling : all;
    const base = toId(chosen.slice(0, MOST_WORDS).join(' ')) || toId(speaker ?? '') || 'quote';
    let id = base;
    let number = next.get(base) ?? 2;
    for (; used.has(id); number++) id = `${base}-${number}`;
    next.set(base, number);
    used.add(id);
    return id;
  });
}
