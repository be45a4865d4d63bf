/** The words of a quote as they are sought in a copy, with what the conventions of quoting let an editor change. */
import { fold } from '../../text/fold.ts';
import { BRACKET, keyOf, UNBRACKET, wordsIn } from './tokens.ts';

/** A word to find. */
export interface PatternWord {
  key: string;
  /** As it is written, folded. */
  surface: string;
  /** What its spelling has to fit instead of being `key`, where brackets stand within the word: `program[me]s`. */
  test?: RegExp;
  /** Its first letter stands in brackets: `[W]e` is `we`, or `We`. */
  anyCase: boolean;
  /** What stands between it and the word before it in its segment. */
  before: string;
}

/**
 * What may stand between two stretches of words. `joint`: the prose interrupts the quote there, and perhaps the source
 * does. `omission`: words of the speaker were left out, and an ellipsis says so. `inserted`: words in brackets are the
 * editor's, in place of others or of none.
 */
export type Gap = 'joint' | 'omission' | 'inserted';

/** Words that have to follow each other. */
export interface Segment {
  words: PatternWord[];
  /** What parts it from the segment before; nothing for the first one. */
  gap: Gap | undefined;
  /** A question or exclamation mark after its last word. */
  closing: string;
}

const SIC = /[[(]\s*sic\s*[\])]/giu;
const WITHIN_WORD = /\[(\p{L}+)\](?=\p{L})|(?<=\p{L})\[(\p{L}+)\]/gu;
/** Groups: an ellipsis, in brackets or not; or words in brackets. */
const GAP = /([[(]\s*\.{3}\s*[\])]|\.{3}|(?:\. ){2}\.)|\[[^[\]]*\]/gu;

/**
 * @param parts the words of a quote, one string for each stretch that the prose does not interrupt
 * @param isOmission whether words of the speaker were left out before a part, by its index
 */
export function patternOf(
  parts: readonly string[],
  isOmission: (index: number) => boolean,
): Segment[] {
  const segments: Segment[] = [];
  let gap: Gap | undefined;
  const add = (text: string) => {
    const words = patternWords(text);
    if (words.length === 0) return;
    const closing = /[?!][^\p{L}\p{N}]*$/u.exec(text)?.[0][0] ?? '';
    segments.push({ words, gap: segments.length > 0 ? gap : undefined, closing });
    gap = undefined;
  };
  for (const [index, part] of parts.entries()) {
    if (index > 0) gap = wider(gap, isOmission(index) ? 'omission' : 'joint');
    const text = fold(part)
      .text.replace(SIC, ' ')
      .replace(WITHIN_WORD, (_, ...letters) => BRACKET + (letters[0] ?? letters[1]) + UNBRACKET);
    let from = 0;
    for (const { 0: mark, 1: ellipsis, index: at } of text.matchAll(GAP)) {
      add(text.slice(from, at));
      gap = wider(gap, ellipsis === undefined ? 'inserted' : 'omission');
      from = at + mark.length;
    }
    add(text.slice(from));
  }
  return segments;
}

const WIDTHS: readonly Gap[] = ['joint', 'inserted', 'omission'];

function wider(one: Gap | undefined, other: Gap): Gap {
  return one !== undefined && WIDTHS.indexOf(one) > WIDTHS.indexOf(other) ? one : other;
}

function patternWords(text: string): PatternWord[] {
  const words: PatternWord[] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    const before = words.length === 0 ? '' : text.slice(end, word.start);
    words.push({ before, ...patternWord(text.slice(word.start, word.end)) });
    end = word.end;
  }
  return words;
}

const CAPITAL = new RegExp(`^${BRACKET}(\\p{L})${UNBRACKET}(?=\\p{L})`, 'u');
const BRACKETED = new RegExp(`${BRACKET}\\p{L}+${UNBRACKET}`, 'gu');

function patternWord(written: string): Omit<PatternWord, 'before'> {
  const surface = written.replace(CAPITAL, '$1');
  const anyCase = surface !== written;
  const key = keyOf(surface);
  if (!surface.includes(BRACKET)) return { key, surface, anyCase };
  const test = new RegExp(
    `^${keyOf(surface.replace(BRACKETED, '*'))
      .replace(/[^\p{L}*']/gu, '\\$&')
      .replaceAll('*', '\\p{L}*')}$`,
    'u',
  );
  return { key, surface, anyCase, test };
}
