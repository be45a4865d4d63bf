/** Who said a quotation in Korean: the subject stands before it, marked by a particle, the verb behind it. */
import { indexStartingAt, rangesWithin } from '../../text/range.ts';
import type { Found, Scene } from './findSpeaker.ts';
import { REACH } from './resolve.ts';
import { FILLER } from './sentences.ts';
import type { Quoted } from './types.ts';

const SUBJECT = /^\s?(?:[\p{Script=Hangul}]+\s)?[\p{Script=Hangul}]*(?:은|는|이|가)\s/u;
const HE = /(?:^|[\s])(?:그는|그녀는|그가|그녀가)\s/u;
const TELLS = /^\s*(?:이?라고|라며|이라며|고|며|라는|면서|라면서|는|이라는)/u;
/** `“…” 누구의 말이다` */
const WORDS_OF = /의\s(?:말|설명|주장|발언|얘기)/u;

/** @returns nothing where no particle behind the words tells of speech */
export function findKoreanSpeaker(scene: Scene, { outer }: Quoted): Found {
  const { masked, references, sentence } = scene;
  const after = masked.slice(outer.end, outer.end + 80);
  const named = (start: number, end: number) =>
    rangesWithin(references, { start, end }).filter(({ known }) => known);
  if (WORDS_OF.test(after.slice(0, 40))) {
    const [one] = named(outer.end, outer.end + 40);
    if (one) return { known: one.known };
  }
  if (!TELLS.test(after)) return undefined;
  const before = masked.slice(sentence.start, outer.start);
  const subject = named(sentence.start, outer.start).find(({ end }) =>
    SUBJECT.test(`${masked.slice(end, end + 24)} `),
  );
  if (subject) return { known: subject.known };
  const here = indexStartingAt(references, sentence.start - 1) + 1;
  const earlier = references.slice(Math.max(0, here - REACH), here).filter(({ known }) => known);
  if (HE.test(before)) {
    const one = earlier.findLast(({ known }) => known?.kind === 'person');
    return one && { known: one.known };
  }
  return before.replaceAll(FILLER, '').trim() === '' || earlier.length === 0
    ? undefined
    : {
        known: earlier.at(-1)?.known,
        unsure: 'the sentence does not say who said it; one before names somebody',
      };
}
