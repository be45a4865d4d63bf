/** Code units that are hashed together. Shorter words are sought one by one. */
const WINDOW = 8;
const BASE = 0x01000193;
/** What the first unit of a window counts in its hash. */
const LEADING = Array.from({ length: WINDOW - 1 }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/**
 * Finds every place of many words in one walk over a text (Rabin and Karp's method), so that the time does not grow
 * with text times words.
 *
 * @returns offsets by word, ascending, overlapping ones too
 */
export function scan(text: string, words: Iterable<string>): Map<string, number[]> {
  const offsets = new Map<string, number[]>();
  for (const word of new Set(words)) {
    offsets.set(word, word.length < WINDOW ? offsetsOf(text, word) : []);
  }
  const byHash = new Map<number, string[]>();
  for (const word of offsets.keys()) {
    if (word.length < WINDOW) continue;
    const hash = hashOf(word);
    byHash.set(hash, [...(byHash.get(hash) ?? []), word]);
  }
  if (byHash.size > 0) walk(text, byHash, offsets);
  return offsets;
}

/** @returns every offset of one word in a text, overlapping ones too */
export function offsetsOf(text: string, word: string): number[] {
  const offsets: number[] = [];
  if (word === '') return offsets;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) offsets.push(at);
  return offsets;
}

function walk(
  text: string,
  byHash: ReadonlyMap<number, string[]>,
  offsets: Map<string, number[]>,
): void {
  // A small table answers nearly always, and is much faster to ask than the map.
  const mayBegin = new Uint8Array(0x10000);
  for (const hash of byHash.keys()) mayBegin[hash & 0xffff] = 1;
  let hash = hashOf(text);
  for (let at = 0; at + WINDOW <= text.length; at++) {
    if (mayBegin[hash & 0xffff] === 1) {
      for (const word of byHash.get(hash) ?? []) {
        if (text.startsWith(word, at)) offsets.get(word)?.push(at);
      }
    }
    const leaving = Math.imul(text.charCodeAt(at), LEADING);
    hash = (Math.imul(hash - leaving, BASE) + text.charCodeAt(at + WINDOW)) | 0;
  }
}

/** The hash of the first units. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < WINDOW; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}
