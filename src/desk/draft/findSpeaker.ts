/** Who said a quotation, by the narrator's sentence around it. */
import { rangesWithin, type TextRange } from '../../text/range.ts';
import { isOblique } from './resolve.ts';
import { FILLER } from './sentences.ts';
import type { Attribution, Known, Quoted, Reference } from './types.ts';
import { ADVERBS, SPEECH } from './words.ts';

/** What the steps know of the text around a quotation. */
export interface Scene {
  text: string;
  masked: string;
  references: readonly Reference[];
  /** The narrator's sentence that holds the quotation. */
  sentence: TextRange;
  /** The sentence before it, in this paragraph or the one before. */
  previous?: TextRange | undefined;
  /** The quotation before it, if it stands near. */
  last?: { known?: Known | undefined; end: number } | undefined;
}

/** What was found: somebody, nobody whom the prose names (`unnamed`), or nothing (`undefined`). */
export type Found = { known?: Known | undefined; unsure?: string } | undefined;

/** @returns nothing where no word of the sentence tells of speech */
export function findSpeaker(scene: Scene, quoted: Quoted): Found {
  const { masked, sentence } = scene;
  const before = { start: sentence.start, end: quoted.outer.start };
  const after = {
    start: quoted.outer.end,
    end: endOfClause(masked, quoted.outer.end, sentence.end),
  };
  const leads = masked.slice(before.start, before.end).replaceAll(FILLER, '').trim() === '';
  const behind = () => speakerBehind(scene, after);
  if (leads) return labelled(scene, before) ?? behind();
  return (
    labelled(scene, before) ??
    speakerBefore(scene, before) ??
    (isTold(scene, quoted) ? behind() : undefined) ??
    adjacent(scene, quoted)
  );
}

/** A clause ends where the next quotation begins. */
function endOfClause(masked: string, start: number, end: number): number {
  const next = masked.indexOf(FILLER, start);
  return next < 0 || next > end ? end : next;
}

/** Whether a comma, a question or an exclamation mark leads from the words to their speaker. */
function isTold({ text, masked }: Scene, { end, outer }: Quoted): boolean {
  return (
    /[,?!—–-]/u.test(text.slice(end - 1, outer.end)) ||
    /^\s*[,—–-]/u.test(masked.slice(outer.end, outer.end + 3))
  );
}

const TELLS = new RegExp(SPEECH.source, 'iu');

/** `Minister Voss: “…”` */
function labelled({ masked, references }: Scene, { start, end }: TextRange): Found {
  const words = masked.slice(start, end);
  if (!/:\s*$/u.test(words) || words.trim().split(/\s+/).length > 5) return undefined;
  if (TELLS.test(words)) return undefined;
  const last = rangesWithin(references, { start, end }).at(-1);
  return last ? { known: last.known } : undefined;
}

/** `…, according to Voss`, `…,” said Voss, the minister`, `…,” the minister told reporters` */
function speakerBehind(scene: Scene, { start, end }: TextRange): Found {
  const { masked, references } = scene;
  const words = masked.slice(start, end);
  const within = rangesWithin(references, { start, end });
  const according = /\baccording to\s/iu.exec(words);
  if (according) {
    const from = start + according.index;
    const one = within.find((each) => each.start >= from);
    return one && { known: one.known };
  }
  const verb = verbsIn(masked, start, end)[0];
  if (verb === undefined || wordsBetween(masked, start, verb.start) > 14) return undefined;
  return subjectOf(scene, verb, within);
}

function speakerBefore(scene: Scene, { start, end }: TextRange): Found {
  const { masked, references } = scene;
  const within = rangesWithin(references, { start, end });
  const according = /\baccording to\s/iu.exec(masked.slice(start, end));
  const verbs = verbsIn(masked, start, end);
  // The last verb before the words tells of them, and where it has no subject of its own, that of the verb before it.
  for (const verb of [...verbs].reverse()) {
    if (according && verb.start < start + according.index) break;
    const found = subjectOf(scene, verb, within);
    if (found) return found;
  }
  if (according) {
    const one = within.find((each) => each.start >= start + according.index);
    if (one) return { known: one.known };
  }
  const paper = within.findLast(
    (each) => each.kind === 'role' && each.known && /^In\s/u.test(masked.slice(start, start + 3)),
  );
  if (paper && verbs.length === 0) return { known: paper.known };
  const [first] = verbs;
  if (first === undefined) return undefined;
  return bySentenceBefore(scene);
}

function subjectOf(scene: Scene, verb: TextRange, within: readonly Reference[]): Found {
  const { masked } = scene;
  const quotedAs = /\bquoted\b[^.]*\bas\s+$/iu.exec(masked.slice(scene.sentence.start, verb.start));
  const at = quotedAs ? scene.sentence.start + quotedAs.index : verb.start;
  const before = within.filter((each) => each.end <= at);
  const upright = before.findLast((each) => each.kind !== 'demonym' && !isOblique(masked, each));
  const direct = before.at(-1);
  const first = direct && joinedWith(masked, direct, before);
  if (first) return settled(scene, first, verb);
  const close =
    direct && isClose(masked, direct.end, at) && !isOblique(masked, direct) ? direct : upright;
  if (close) return settled(scene, close, verb);
  const behind = within.find((each) => each.start >= verb.end && each.kind !== 'demonym');
  // “said the harbour master”, but not “said that the harbour master had”
  if (
    behind &&
    wordsBetween(masked, verb.end, behind.start) <= 9 &&
    !/\b(?:that|to|him|her|me|us|reporters|whether)\b/iu.test(masked.slice(verb.end, behind.start))
  )
    return { known: behind.known, ...(behind.known ? {} : UNKNOWN) };
  return undefined;
}

/** `he and Voss discussed`: whoever comes first is the one that the sentence is about. */
function joinedWith(
  masked: string,
  { start }: Reference,
  before: readonly Reference[],
): Reference | undefined {
  return rangesWithin(before, { start: start - LONGEST_NAME, end: start }).find((each) =>
    /^\s+and\s+$/u.test(masked.slice(each.end, start)),
  );
}

/** In characters: what is joined to a name stands no farther before it. */
const LONGEST_NAME = 100;

const UNKNOWN = { unsure: 'the prose does not name who said it' };

function settled(scene: Scene, reference: Reference, verb: TextRange): Found {
  const { masked } = scene;
  const word = masked.slice(reference.start, reference.end).toLowerCase();
  if (word === 'it' && /^reads?$/iu.test(masked.slice(verb.start, verb.end)))
    return bySentenceBefore(scene, true);
  if (reference.known === undefined) return { ...UNKNOWN };
  if (reference.kind === 'pronoun' && goesOn(scene, reference)) return { known: scene.last?.known };
  return { known: reference.known };
}

/** Whether a pronoun means whoever spoke last: nobody else was named since. */
function goesOn({ references, last }: Scene, pronoun: Reference): boolean {
  const { known } = pronoun;
  if (known?.kind !== 'person' || last?.known?.kind !== 'person') return false;
  if (known.gender && last.known.gender && known.gender !== last.known.gender) return false;
  return !rangesWithin(references, { start: last.end, end: pronoun.start }).some(
    (each) => each.kind === 'name' && each.known?.kind === 'person',
  );
}

/** Nobody in the sentence said it: whoever the sentence before is about. */
function bySentenceBefore({ masked, references, previous }: Scene, first = false): Found {
  if (previous === undefined) return undefined;
  const there = rangesWithin(references, previous).filter(
    ({ known, kind }) => known && kind !== 'demonym',
  );
  const one = first
    ? there[0]
    : (there.findLast((each) => !isOblique(masked, each)) ?? there.at(-1));
  return (
    one && {
      known: one.known,
      unsure: 'the sentence does not say who said it; the one before names somebody',
    }
  );
}

/** `the Commission “takes note of …”`: the quotation has the verb. */
function adjacent({ masked, references, sentence }: Scene, { outer }: Quoted): Found {
  const one = rangesWithin(references, { start: sentence.start, end: outer.start }).at(-1);
  if (!one?.known || masked.slice(one.end, outer.start).trim() !== '' || one.kind === 'demonym')
    return undefined;
  return { known: one.known };
}

const CLOSE = new RegExp(`^[\\s,]*(?:(?:${ADVERBS})[\\s,]+)*$`, 'iu');
const isClose = (masked: string, from: number, to: number) => CLOSE.test(masked.slice(from, to));

const wordsBetween = (text: string, from: number, to: number) =>
  text
    .slice(from, to)
    .split(/\s+/)
    .filter((word) => word !== '').length;

/** Verbs of speech; a participle that describes (“the written answer”) is none, nor is a noun behind an article. */
export function verbsIn(masked: string, start: number, end: number): TextRange[] {
  return [...masked.slice(start, end).matchAll(SPEECH)]
    .map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }))
    .filter(({ start: at, end: to }) => {
      const before = masked.slice(Math.max(start, at - 24), at);
      if (/\b(?:the|an?|this|his|her|its|their|of|no|such)\s+$/iu.test(before)) return false;
      if (/\b(?:was|were|is|been|be|being)\s+(?:\w+ly\s+)?$/iu.test(before))
        return /^(?:quoted|cited|saying)$/iu.test(masked.slice(at, to));
      return true;
    });
}

/** As a quote has it. */
export function toAttribution(found: Found): Attribution {
  if (found === undefined || found.known === undefined)
    return { unsure: found?.unsure ?? UNKNOWN.unsure };
  return { known: found.known, unsure: found.unsure };
}
