/**
 * Words of the interface, marked while a page is put together of them and of what editors and speakers wrote: once it is
 * whole, those that stand among words of another language are told apart (`astro/ownLanguage.ts`).
 */
import type { Messages } from './messages.ts';

/** Noncharacters of Unicode, as those of `pieces.ts`: no text has them. */
const BEGIN = '\ufdd4';
const END = '\ufdd5';
const MARKS = /[\ufdd4\ufdd5]/g;

/** White space at the edges stays outside, where `trim` finds it. */
export function mark(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inner === '' ? words : `${before}${BEGIN}${inner}${END}${after}`;
}

export const unmark = (text: string): string => text.replace(MARKS, '');
export const beginsWords = (text: string): boolean => text === BEGIN;
export const endsWords = (text: string): boolean => text === END;

/** The same catalogue, each of its texts marked, and each that one of its functions makes. */
export function marked(messages: Messages): Messages {
  return { ...(markEach(messages) as Messages), language: messages.language };
}

function markEach(value: unknown): unknown {
  if (typeof value === 'function') {
    // A message goes by the letters of what it is given: how a word ends, whether one begins the sentence.
    return (...given: unknown[]) => markEach(value(...given.map((each) => ofTexts(each, unmark))));
  }
  return ofTexts(value, mark, markEach);
}

/** The same value with its texts changed, however deep they lie in lists and plain objects. */
function ofTexts(
  value: unknown,
  change: (text: string) => string,
  ofEach = (each: unknown): unknown => ofTexts(each, change),
): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(ofEach);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ofEach(each)]));
}
