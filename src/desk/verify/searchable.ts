/** The text of a copy, ready to be searched for many quotes. */
import { keyOf, readWords, Vocabulary, type Words } from './tokens.ts';

export interface Searchable {
  text: string;
  words: Words;
  vocabulary: Vocabulary;
  /** The spelling that two words have together where a line's end divides one: by the first of the two. */
  divided: ReadonlyMap<number, number>;
  /** @returns which words of the text have a spelling, in their order; of a divided one, its first half */
  wordsWith(id: number): Int32Array;
  /** @returns the text from one word to before another, as it stands in the copy, on one line */
  textOf(stretch: Stretch): string;
  /** @returns the line of the text on which a word stands, from 1 */
  lineOf(word: number): number;
}

/** A stretch of words of a copy: from one to before another, by their numbers. */
export interface Stretch {
  first: number;
  end: number;
}

export function searchable(text: string): Searchable {
  const vocabulary = new Vocabulary();
  const words = readWords(text, vocabulary);
  const divided = dividedWords(text, words, vocabulary);
  const { folded, starts, ends } = words;
  const offsetOf = (word: number) => folded.starts[starts[word] ?? 0] ?? 0;
  return {
    text,
    words,
    vocabulary,
    divided,
    wordsWith: indexBySpelling(words, divided, vocabulary),
    textOf: ({ first, end }) =>
      text
        .slice(offsetOf(first), folded.ends[(ends[end - 1] ?? 0) - 1])
        .replace(/[-\u2010\u00ad][ \t]*\r?\n\s*/g, '-')
        .replace(/\s+/g, ' '),
    lineOf: (word) => text.slice(0, offsetOf(word)).split('\n').length,
  };
}

const DIVIDES = /^[-\u2010\u00ad][ \t]*\r?\n\s*$/;

/** A hyphen at the end of a line may be the line's or the word's: the words are there in both ways. */
function dividedWords(
  text: string,
  { folded, starts, ends, count }: Words,
  vocabulary: Vocabulary,
): Map<number, number> {
  const divided = new Map<number, number>();
  for (let at = 0; at + 1 < count; at++) {
    const [end, next] = [ends[at] ?? 0, starts[at + 1] ?? 0];
    const between = text.slice(folded.ends[end - 1], folded.starts[next]);
    if (!DIVIDES.test(between)) continue;
    const whole = folded.text.slice(starts[at], end) + folded.text.slice(next, ends[at + 1]);
    divided.set(at, vocabulary.add(keyOf(whole)));
  }
  return divided;
}

function indexBySpelling(
  { ids, count }: Words,
  divided: ReadonlyMap<number, number>,
  vocabulary: Vocabulary,
): (id: number) => Int32Array {
  const from = new Int32Array(vocabulary.size + 1);
  const idsAt = (at: number) => [ids[at] ?? 0, divided.get(at)];
  const each = (visit: (id: number, at: number) => void) => {
    for (let at = 0; at < count; at++) {
      for (const id of idsAt(at)) if (id !== undefined) visit(id, at);
    }
  };
  each((id) => {
    from[id + 1] = (from[id + 1] ?? 0) + 1;
  });
  for (let id = 0; id < vocabulary.size; id++) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const order = new Int32Array(from.at(-1) ?? 0);
  const filled = from.slice();
  each((id, at) => {
    const place = filled[id] ?? 0;
    order[place] = at;
    filled[id] = place + 1;
  });
  return (id) => (id < 0 ? new Int32Array() : order.subarray(from[id], from[id + 1]));
}
