/** Help for the editor: what in the prose comes close to words that are not there. Never an anchor. */
import search from 'approx-string-match';
import type { TextRange } from '../../text/range.ts';
import type { Prose } from '../flatten/prose.ts';
import { occurrencesAt } from './occurrences.ts';
import { offsetsOf } from './scan.ts';

/** Searching costs time with each error, so long words are compared by their start, and not for ever. */
const LONGEST = 160;
const MOST_SEARCHES = 40;
/** As they are when folded. */
const AROUND = /[\s"',;:]/;

export class Hints {
  readonly #prose: Prose;
  #caseless: string | undefined;
  #searches = 0;

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  /** @returns where folded words stand in another letter case */
  inOtherCase(words: string): TextRange | undefined {
    this.#caseless ??= caseless(this.#prose.folded.text);
    const offsets = offsetsOf(this.#caseless, caseless(words));
    return occurrencesAt(this.#prose, offsets, words.length).whole[0];
  }

  /** @returns the text most like folded words: whole words of one block, no more than two fifths of it different */
  closest(words: string): TextRange | undefined {
    if (this.#searches++ >= MOST_SEARCHES) return undefined;
    const pattern = words.slice(0, LONGEST);
    const { text } = this.#prose.folded;
    const [best] = search(text, pattern, Math.floor(pattern.length * 0.4));
    if (!best || best.end <= best.start) return undefined;
    const isSpace = (index: number) => text[index] === ' ';
    let [start, end] = [best.start, best.end];
    if (words.length > pattern.length) end = Math.min(text.length, start + words.length);
    while (start > 0 && !isSpace(start) && !isSpace(start - 1)) start--;
    while (end < text.length && !isSpace(end - 1) && !isSpace(end)) end++;
    // Marks around the words are nobody's words: who copies the hint has a quote.
    while (start < end && AROUND.test(text[start] ?? '')) start++;
    while (end > start && AROUND.test(text[end - 1] ?? '')) end--;
    return {
      start: this.#prose.folded.starts[start] ?? 0,
      end: this.#prose.folded.ends[end - 1] ?? 0,
    };
  }
}

/** Lower case, unit by unit, so that offsets stay: the same in every locale. */
function caseless(text: string): string {
  return text.replace(/[\p{Lu}\p{Lt}ς]/gu, (char) => {
    const lower = char === 'ς' ? 'σ' : char.toLowerCase();
    return lower.length === char.length ? lower : char;
  });
}
