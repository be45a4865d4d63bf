/** What stands between quotation marks and is nobody's words: titles of works, words held at arm's length. */
import { FILLER } from './sentences.ts';
import type { Quoted } from './types.ts';

const BY_NAME =
  /\b(?:so-called|so called|known as|dubbed|nicknamed|entitled|titled|headlined|(?:is|was|are|were|been) called|the (?:word|words|phrase|term|slogan|title|name)|(?:they|people|locals|papers|some|many|who) calls? (?:it|them|this)?)\s*[,:]?\s*$/iu;
const AFTER_NAME = /^,?\s+as\s+[^.]*\b(?:calls?|called|known|dubbed)\b/u;
const ON_A_THING = /\b(?:that|which)\s+(?:says|said|reads|read)\s*:?\s*$/iu;
const WORK =
  'book|novel|film|documentary|series|song|album|play|poem|essay|report|paper|article|painting|opera|memoir|game|show|podcast|exhibition|pamphlet|column';
const WORK_BEFORE = new RegExp(`\\b(?:${WORK})\\b[^.;]{0,60},\\s*$|\\b(?:${WORK})\\s*$`, 'iu');
const WORK_AFTER = new RegExp(
  `^,?\\s+(?:(?:an?|the|his|her|its|their)\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:${WORK})\\b`,
  'iu',
);
/** Small words that titles do not capitalise. */
const SMALL = /^(?:a|an|the|of|in|on|and|or|to|for|at|by|with|from|is)$/;

/**
 * @param masked the narrator's text, quotations filled
 * @param from where the narrator's sentence begins
 */
export function isLeftOut(
  text: string,
  masked: string,
  from: number,
  { start, end, outer }: Quoted,
): boolean {
  const before = masked.slice(Math.max(from, outer.start - 120), outer.start);
  const after = masked.slice(outer.end, outer.end + 120);
  const words = text.slice(start, end);
  if (BY_NAME.test(before) || AFTER_NAME.test(after) || ON_A_THING.test(before)) return true;
  if (/이른바\s*$|소위\s*$/u.test(before)) return true;
  return (
    isTitle(words) && (WORK_BEFORE.test(before) || WORK_AFTER.test(after) || isAside(before, after))
  );
}

/** A name of several words, set off by commas. */
function isAside(before: string, after: string): boolean {
  return /[\p{L}],\s*$/u.test(before) && /^\s*[,.]/u.test(after) && !before.includes(FILLER);
}

function isTitle(words: string): boolean {
  const all = words.split(/\s+/);
  return (
    !/[.!?]$/u.test(words) &&
    all.length <= 9 &&
    /^\p{Lu}/u.test(words) &&
    all.length > 1 &&
    all.every((word) => SMALL.test(word) || /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}

/** Words that nobody is told to have said, and that are no sentence of their own. */
export function isFragment(text: string, { start, end, outer }: Quoted): boolean {
  const words = text.slice(start, end);
  const stops = /[.!?…,]/u.test(text.slice(end, outer.end)) || /[.!?…]$/u.test(words);
  return !stops || words.split(/\s+/).length < 3 || /^\p{Ll}/u.test(words);
}
