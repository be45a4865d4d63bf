/** How well `draft` finds quotations and speakers in texts of different styles, and what a long text costs. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { propose } from '../../src/desk/draft/propose.ts';
import { readDraft } from '../../src/desk/draft/readDraft.ts';
import { type Figures, HELD_OUT, measure, readFixture, TUNED } from '../desk/draft/measure.ts';

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10} %`;

const row = ({ expected, words, speakers, found }: Omit<Figures, 'faults'>) => ({
  quotations: expected,
  'word for word': percent(words, expected),
  speakers: percent(speakers, expected),
  'no quotation': percent(found - words, found),
});

const add = (a: Omit<Figures, 'faults'>, b: Figures) => ({
  expected: a.expected + b.expected,
  words: a.words + b.words,
  speakers: a.speakers + b.speakers,
  found: a.found + b.found,
});

test('quotations and speakers', () => {
  const none = { expected: 0, words: 0, speakers: 0, found: 0 };
  for (const [what, names] of [
    ['texts that the rules were made with', TUNED],
    ['held-out texts', HELD_OUT],
  ] as const) {
    const figures = names.map(measure);
    console.log(`${what}: words at least 95 %, speakers 85 %, no quotation 5 % at most`);
    console.table({
      ...Object.fromEntries(
        names.map((name, index) => [name, row(figures[index] ?? { ...none, faults: [] })]),
      ),
      all: row(figures.reduce(add, none)),
    });
    expect(figures.flatMap(({ faults }) => faults).length).toBeLessThanOrEqual(20);
  }
});

const plain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

test('a text of 10,000 words', { timeout: 300_000 }, async ({ bench }) => {
  const input = readFixture('wire');
  const repeats = Math.ceil(60_000 / input.markdown.length);
  const markdown = Array.from({ length: repeats }, () => input.markdown).join('\n\n');
  const results = await bench.compare(
    bench('plain remark and rehype', () => {
      plain.runSync(plain.parse(markdown));
    }),
    bench('draft', () => {
      readDraft({ ...input, markdown });
    }),
    { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
  const baseline = results.get('plain remark and rehype').latency.min;
  expect(results.get('draft').latency.min).toBeLessThan(baseline * 8);
});

/** Texts on which a step that looks at all for each would be felt. */
const SHAPES: Record<string, (at: number) => string> = {
  'one paragraph': (at) =>
    `Mara Voss said on ${1 + (at % 28)} March that “number ${at} was paid,” and left. `,
  'many paragraphs': (at) => `“Not number ${at},” said Mara Voss on Monday.\n\n`,
  'the same words over and over': () => '“No,” he said.\n\n',
  'marks that nothing closes': () => 'a “word and ‹another ',
  'marks that close others': () => 'a “b» c ‹d’ ',
  'no sentence ends': (at) => `said “one two ${at}” and Port Vell told in May `,
};

const textOf = (shape: (at: number) => string, length: number) => {
  let text = '';
  for (let at = 0; text.length < length; at++) text += shape(at);
  return text;
};

for (const [what, shape] of Object.entries(SHAPES)) {
  test(`four times the text: ${what}`, { timeout: 300_000 }, async ({ bench }) => {
    const input = readFixture('wire');
    const nothing = { words: [], ids: [], events: [] };
    const drafting = (length: number) => {
      const markdown = textOf(shape, length);
      return () => {
        propose(readDraft({ ...input, markdown }), nothing, new Set(), '2026-03-12');
      };
    };
    const results = await bench.compare(
      bench('50,000 characters', drafting(50_000)),
      bench('200,000 characters', drafting(200_000)),
      { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
    );
    const once = results.get('50,000 characters').latency.min;
    expect(results.get('200,000 characters').latency.min).toBeLessThan(once * 9);
  });
}
