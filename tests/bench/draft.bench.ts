/** How well `draft` finds quotations and speakers in texts of different styles, and what a long text costs. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
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
