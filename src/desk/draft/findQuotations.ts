/** Quotations with those who said them: what is left out, who speaks, and which parts belong together. */
import { indexStartingAt, rangesWithin, type TextRange } from '../../text/range.ts';
import { type Found, findSpeaker, type Scene, toAttribution, verbsIn } from './findSpeaker.ts';
import { findKoreanSpeaker } from './koreanSpeech.ts';
import { isFragment, isLeftOut } from './leftOut.ts';
import { FILLER } from './sentences.ts';
import type { DraftProse, Quotation, Quoted, Reference } from './types.ts';

interface Input {
  prose: DraftProse;
  masked: string;
  quoted: readonly Quoted[];
  references: readonly Reference[];
  sentences: readonly TextRange[][];
}

/** @returns the quotations in the order of the prose */
export function findQuotations({
  prose,
  masked,
  quoted,
  references,
  sentences,
}: Input): Quotation[] {
  const { text, language } = prose;
  const isKorean = language.startsWith('ko');
  const all: Quotation[] = [];
  let last: { quotation: Quotation; quoted: Quoted; sentence: number } | undefined;
  for (const one of quoted) {
    const { paragraph } = one;
    const own = sentences[paragraph] ?? [];
    const at = indexStartingAt(own, one.outer.start);
    const sentence = near(own[at] ?? prose.paragraphs[paragraph], one.outer) ?? one.outer;
    const previous = near(own[at - 1] ?? sentences[paragraph - 1]?.at(-1), one.outer);
    const lately = last && paragraph - last.quoted.paragraph <= 1 ? last : undefined;
    const scene: Scene = {
      text,
      masked,
      references,
      sentence,
      previous,
      last: lately && { known: lately.quotation.speaker.known, end: lately.quoted.outer.end },
    };
    const before = last?.quoted.paragraph === paragraph ? last : undefined;

    if (one.continues && last) {
      last.quotation.parts.push(one);
      last = { ...last, quoted: one, sentence: at };
      continue;
    }
    if (isLeftOut(text, masked, sentence.start, one)) continue;
    if (before && before.sentence === at && interrupts(scene, before.quoted, one)) {
      before.quotation.parts.push(one);
      last = { ...before, quoted: one };
      continue;
    }
    const found = isKorean
      ? findKoreanSpeaker(scene, one)
      : isListed(scene, before?.quoted, before?.sentence === at, one)
        ? before && { known: before.quotation.speaker.known }
        : findSpeaker(scene, one);
    const inherited: Found =
      found ?? inherit(scene, one, before?.quotation, last?.quotation, references);
    if (inherited === undefined) continue;
    const quotation = { parts: [one], speaker: toAttribution(inherited) };
    all.push(quotation);
    last = { quotation, quoted: one, sentence: at };
  }
  return all;
}

/** How far from a quotation its speaker may stand, in characters: some texts have no stops. */
const FAR = 1500;

/** As much of a sentence as stands near a quotation: nothing, if the whole of it is far. */
function near(sentence: TextRange | undefined, { start, end }: TextRange): TextRange | undefined {
  if (sentence === undefined) return undefined;
  const from = Math.max(sentence.start, start - FAR);
  const to = Math.min(sentence.end, end + FAR);
  return from < to ? { start: from, end: to } : undefined;
}

/** `said the “one” of the “other”`: no verb of speech between two quotations of a sentence. */
function isListed(
  { masked }: Scene,
  before: Quoted | undefined,
  sameSentence: boolean,
  one: Quoted,
): boolean {
  if (before === undefined || !sameSentence) return false;
  const between = masked.slice(before.outer.end, one.outer.start);
  if (between.includes(FILLER)) return false;
  return (
    verbsIn(masked, before.outer.end, one.outer.start).length === 0 &&
    !/\baccording to\b/iu.test(between)
  );
}

/** `“One,” she said, “two.”`: the narrator breaks a sentence of the speaker, and it goes on. */
function interrupts({ text, masked }: Scene, before: Quoted, one: Quoted): boolean {
  const between = masked.slice(before.outer.end, one.outer.start);
  if (between.includes(FILLER) || /[.!?]\s*$/u.test(between) || between.length > 160) return false;
  const told =
    /[,—–-]/u.test(text.slice(before.end, before.outer.end)) || /^\s*[,—–-]/u.test(between);
  const goesOn = /[,:—–-]\s*$/u.test(between);
  const first = text.slice(one.start, one.start + 2);
  const verbs = verbsIn(masked, before.outer.end, one.outer.start);
  return (
    told &&
    goesOn &&
    verbs.length > 0 &&
    /^(?:\p{Ll}|I\b|I[’'])/u.test(first) &&
    /\s/u.test(text.slice(before.start, before.end))
  );
}

/** Words in a sentence of their own: whoever spoke before, or whom the narrator has just introduced. */
function inherit(
  { text, masked, sentence, previous }: Scene,
  one: Quoted,
  inParagraph: Quotation | undefined,
  lastOfAll: Quotation | undefined,
  references: readonly Reference[],
): Found {
  const around = masked
    .slice(sentence.start, sentence.end)
    .replaceAll(FILLER, '')
    .replace(/[\s.,–—-]/gu, '');
  const alone = around === '';
  if (!alone && isFragment(text, one)) return undefined;
  if (inParagraph) return { known: inParagraph.speaker.known, unsure: inParagraph.speaker.unsure };
  const there = previous
    ? rangesWithin(references, previous).filter(({ known }) => known?.kind === 'person')
    : [];
  if (previous && /:\s*$/u.test(masked.slice(previous.start, previous.end))) {
    const [subject] = there;
    if (subject) return { known: subject.known };
  }
  const known = there.at(-1)?.known ?? lastOfAll?.speaker.known;
  return { known, unsure: 'no word beside it says who said it' };
}
