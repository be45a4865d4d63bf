/** Where the narrator names somebody, or means somebody by a pronoun or an office. */
import { rangesWithin } from '../../text/range.ts';
import type { Known, Reference } from './types.ts';
import { BODY_NOUNS, PAPERS, PRONOUNS, ROLE_NOUNS } from './words.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNBOUND = /\p{Script=Hangul}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const DEMONYM = /(?:an|ish|ese|ch|i|ic|er|ine)$/u;

const PRONOUN = new RegExp(
  `(?<![\\p{L}’'-])(?:${Object.keys(PRONOUNS).join('|')})(?![\\p{L}’'-])`,
  'giu',
);
const ROLE = new RegExp(
  String.raw`(?<![\p{L}])(?:the|his|her|its|their)\s+(?:[\p{L}-]+\s+){0,2}?(?:${ROLE_NOUNS}|${BODY_NOUNS})(?:\s+of\s+state)?(?![\p{L}])`,
  'giu',
);
const UNNAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:an?|one|two|three|several|some|many|another)\s+(?:[\p{L}-]+\s+){0,3}?(?:${ROLE_NOUNS})s?(?![\p{L}])|(?<![\p{L}])(?:question|officials|residents|witnesses|diplomats|critics)(?![\p{L}])`,
  'giu',
);
const PAPER = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:[\p{L}’'-]+\s+){0,4}(?:${PAPERS})(?![\p{L}])`,
  'giu',
);

/** @param masked the narrator's text, quotations filled */
export function findReferences(masked: string, known: readonly Known[]): Reference[] {
  const names = findNames(masked, known);
  const taken = new Uint8Array(masked.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const others: Reference[] = [];
  const add = (pattern: RegExp, kind: Reference['kind']) => {
    for (const { index: start, 0: text } of masked.matchAll(pattern)) {
      const end = start + text.length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      others.push({ start, end, kind });
    }
  };
  add(UNNAMED, 'unnamed');
  add(ROLE, 'role');
  add(PRONOUN, 'pronoun');
  const papers = [...masked.matchAll(PAPER)].flatMap(({ index: start, 0: text }): Reference[] => {
    const end = start + text.length;
    const owner = rangesWithin(names, { start, end }).at(-1);
    return owner ? [{ start: owner.end, end, kind: 'role', known: owner.known }] : [];
  });
  return [...names, ...others, ...papers].sort((a, b) => a.start - b.start || a.end - b.end);
}

function findNames(masked: string, known: readonly Known[]): Reference[] {
  const named = known.flatMap((each) => each.names.map((name) => ({ name, known: each })));
  const byFirst = Map.groupBy(named, ({ name }) => name.charAt(0));
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  const found: Reference[] = [];
  for (let at = 0; at < masked.length; at++) {
    const list = byFirst.get(masked.charAt(at));
    if (list === undefined || (WORD.test(masked[at - 1] ?? '') && !UNBOUND.test(masked[at] ?? '')))
      continue;
    const hit = list.find(
      ({ name }) => masked.startsWith(name, at) && endsHere(masked, at + name.length),
    );
    if (hit === undefined) continue;
    const end = at + hit.name.length;
    const demonym =
      hit.known.kind === 'country' && hit.name !== hit.known.name && DEMONYM.test(hit.name);
    found.push({ start: at, end, known: hit.known, kind: demonym ? 'demonym' : 'name' });
    at = end - 1;
  }
  return found;
}

function endsHere(text: string, end: number): boolean {
  return !WORD.test(text[end] ?? '') || UNBOUND.test(text[end] ?? '');
}
