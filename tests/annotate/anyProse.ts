/** Prose of any kind, with cuts of it, for properties. */
import fc from 'fast-check';
import { fold } from '../../src/text/fold.ts';
import { isGraphemeBoundary } from '../../src/text/graphemes.ts';
import { type Case, type Outcome, run } from './annotateCase.ts';

export const words = fc.constantFrom(
  'we',
  'see',
  'it',
  'a',
  'Kim',
  'Park Jin',
  'DPRK-Russia',
  '“No,”',
  'it’s',
  '—',
  '…',
  '...',
  '-',
  '--',
  "'",
  '"',
  'cafe\u0301',
  'caf\u00e9',
  '북한',
  '한국'.normalize('NFD'),
  'Москва',
  'שָׁלוֹם',
  'قال',
  '朝鲜',
  'ไม่จริง',
  'कि',
  '👨‍👩‍👧',
  '🇰🇷',
  '👍🏽',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2009',
  '𐐷',
  '\ud800',
  '<b>',
  '&amp;',
  '&',
  '\\*',
  '\\[',
  'İ',
  'ß',
  '1️⃣',
  '2022–23',
  '`x <y>`',
  '[^hill]',
  '[^x]',
  '![m](./m.jpg)',
  '[l](https://x.org/)',
  '[Kim](mention:none)',
  '[he](person:kim)',
);
const inline: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? words
    : fc.oneof(
        { weight: 4, arbitrary: words },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom('*', '**', '~~'), line(depth - 1))
            .map(([m, x]) => `${m}${x}${m}`),
        },
        { weight: 1, arbitrary: line(depth - 1).map((x) => `[${x}](https://x.org/)`) },
      ),
);
const line = (depth: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(inline(depth), fc.constantFrom(' ', ' ', ' ', '', '\n', '\\\n', '  ')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
const block = fc
  .tuple(fc.constantFrom('', '', '', '- ', '> ', '## ', '1. ', '- - '), line(3))
  .map(([marker, text]) => marker + text);
const markdown = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^x]: Foot *note*.`);

const SURROUNDINGS: Case = {
  sources: ['hill'],
  entities: {
    'person:kim': ['Kim', 'Kim we'],
    'person:park': ['Park Jin'],
    'country:KP': ['DPRK', '북한', '朝鲜'],
    'country:RU': ['Russia'],
  },
};

const isDash = (char = '') => fold(char).text === '-';

/** A cut of a text on the boundaries of its characters, within one text block. */
function cutsOf(body: Outcome, seeds: readonly number[]): string[] {
  return seeds.flatMap((seed, index) => {
    const paragraph = body.paragraphs[seed % Math.max(1, body.paragraphs.length)];
    if (!paragraph) return [];
    const text = body.text.slice(paragraph.start, paragraph.end);
    const from = (seed * 7 + index) % text.length;
    const to = from + 1 + ((seed * 13 + index) % (text.length - from));
    if (!isGraphemeBoundary(text, from) || !isGraphemeBoundary(text, to)) return [];
    // Folded, dashes in a row are one character, and what stands after them may be a part of it: “--\u200d”.
    if ([from, to].some((edge) => isDash(text[edge - 1]) && isDash(text[edge]))) return [];
    return [text.slice(from, to)];
  });
}

export const cases = fc.tuple(markdown, fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }));

/** Runs the body bare, then again with quotes and claims cut out of it. */
export function annotateCuts([source, seeds]: [string, number[]]) {
  const bare = run(source, { sources: ['hill'], entities: { 'person:kim': [] } });
  const cuts = cutsOf(bare, seeds);
  const half = Math.ceil(cuts.length / 2);
  const entry = (prefix: string) => (exact: string, index: number) =>
    [`${prefix}${index}`, exact] as const;
  const quotes = Object.fromEntries(cuts.slice(0, half).map(entry('q')));
  const claims = Object.fromEntries(cuts.slice(half).map(entry('c')));
  return {
    bare,
    cuts: { ...quotes, ...claims },
    annotated: run(source, { ...SURROUNDINGS, quotes, claims }),
  };
}

/** More runs by hand: `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=5000 npx vitest run tests/annotate/properties.test.ts`. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

export const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: RUNS });
