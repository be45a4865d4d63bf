/** A text as a row of words, each by the number of its spelling: millions of them are held in little memory. */
import { type Folded, fold } from '../../text/fold.ts';
import { UNSPACED } from '../../text/unspaced.ts';

/** The words of a text. Offsets count in the folded text. */
export interface Words {
  folded: Folded;
  /** Which spelling each word has, letter case and the stops of abbreviations aside. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

/** Every spelling of a text, by number. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  /** Gives a spelling its number. */
  add(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#ids.size);
    return this.#ids.size - 1;
  }

  /** @returns -1 where no word of the text is spelt so */
  find(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  /** @returns the numbers of the spellings that fit */
  matching(test: RegExp): number[] {
    return [...this.#ids].flatMap(([key, id]) => (test.test(key) ? id : []));
  }
}

/** Stand for brackets within a word of a quote, `[W]e`: they are letters there, and no text has them. */
export const [BRACKET, UNBRACKET] = ['\uE000', '\uE001'];

const LETTER = `[[\\p{L}\\p{M}\\p{N}${BRACKET}${UNBRACKET}]--${UNSPACED}]`;

/**
 * One word: a letter of a script that sets no spaces; an abbreviation with its stops; letters and digits, with the
 * apostrophes and the marks of numbers that stand within; a sign that is spoken as a word.
 */
const WORD = new RegExp(
  [
    `${UNSPACED}\\p{M}*`,
    `(?<!${LETTER})(?:\\p{L}\\.)+\\p{L}(?!${LETTER})\\.?`,
    `${LETTER}+(?:(?:'(?=\\p{L})|(?<=\\p{Nd})[.,:](?=\\p{Nd}))${LETTER}+)*`,
    '[\\p{Sc}%‰&@#+=°]',
  ].join('|'),
  'gv',
);

/** @returns the words of a folded text, one by one */
export function* wordsIn(folded: string): Generator<{ start: number; end: number }> {
  for (const { index, 0: word } of folded.matchAll(WORD)) {
    yield { start: index, end: index + word.length };
  }
}

/** What two spellings of one word have in common. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase().replaceAll('ς', 'σ');
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(lower) ? lower.replaceAll('.', '') : lower;
}

export function readWords(text: string, vocabulary: Vocabulary): Words {
  const folded = fold(text);
  // No word is shorter than a unit; most are longer.
  let ids = new Int32Array(1024);
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  let count = 0;
  for (const { start, end } of wordsIn(folded.text)) {
    if (count === ids.length) [ids, starts, ends] = [grow(ids), grow(starts), grow(ends)];
    ids[count] = vocabulary.add(keyOf(folded.text.slice(start, end)));
    starts[count] = start;
    ends[count] = end;
    count++;
  }
  return { folded, ids, starts, ends, count };
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
