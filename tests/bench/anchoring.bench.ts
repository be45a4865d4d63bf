/** Anchoring beside what others anchor with: time, and how many quotes end where they do not stand. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { findTargets } from '../../src/annotate/find/findTargets.ts';
import { offsetsOf, scan } from '../../src/annotate/find/scan.ts';
import { takeApart } from '../../src/annotate/flatten/blocks.ts';
import { Prose } from '../../src/annotate/flatten/prose.ts';
import { parseMarkdown } from '../../src/annotate/markdown/parseMarkdown.ts';
import type { Target } from '../../src/annotate/types.ts';
import { fold, foldWords } from '../../src/text/fold.ts';
import type { TextRange } from '../../src/text/range.ts';
import { domAnchorTextQuote, hypothesis, type Matcher } from './otherMatchers.ts';
import { type QuotedText, quotedText, WAYS, type Way } from './quotedText.ts';

const plain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
const ALL = Object.keys(WAYS) as Way[];
const ANCHORED: readonly Way[] = ALL.filter((way) => way !== 'nearly' && way !== 'twice');
const SIZES = [
  { words: 1_000, quotes: 10 },
  { words: 10_000, quotes: 100 },
  { words: 100_000, quotes: 200 },
  { words: 200_000, quotes: 1_000 },
];

/** The text as our matcher sees it, with where each quote stands in it. */
function read({ paragraphs, quotes }: QuotedText) {
  const { tree, source } = parseMarkdown(paragraphs.join('\n\n'), 1);
  const { text, textBlocks } = takeApart(plain.runSync(tree));
  const truths = quotes.map(({ truth }): TextRange | undefined => {
    if (truth === undefined) return undefined;
    const from = textBlocks[truth.paragraph]?.start ?? Number.NaN;
    return { start: from + truth.start, end: from + truth.end };
  });
  const targets = quotes.map(
    ({ selector }, index): Target => ({
      kind: 'quote',
      id: String(index),
      fragment: `q-${index}`,
      selector,
      place: { line: 1, column: 1 },
    }),
  );
  const ours = () => findTargets(new Prose(text, textBlocks, source), targets).matches;
  return { text, truths, ours };
}

/** In milliseconds: the fastest of some runs, for other work on the machine only ever makes one slower. */
function fastest(runs: number, work: () => void): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}

const rounded = (value: number) => Number(value.toPrecision(2));

const others: [name: string, matcher: Matcher][] = [['Hypothesis', hypothesis]];
const domAnchor = await domAnchorTextQuote();
if (domAnchor) others.push(['dom-anchor-text-quote', domAnchor]);
else console.log('dom-anchor-text-quote is not installed, and left out.');

test('quotes that end where they do not stand', { timeout: 1_800_000 }, () => {
  const given = quotedText({ words: 10_000, quotes: 60, ways: ALL });
  const { text, truths, ours } = read(given);
  const own = new Map(ours().map(({ id, ranges }) => [Number(id), ranges[0]]));
  const anchors: [string, (TextRange | undefined)[]][] = [
    ['On Record', given.quotes.map((_, index) => own.get(index))],
    ...others.map(([name, matcher]): [string, (TextRange | undefined)[]] => [
      name,
      given.quotes.map(({ selector }) => matcher(text, selector)),
    ]),
  ];
  for (const way of ALL) {
    const rows = anchors.map(([name, ranges]) => {
      const row = { right: 0, refused: 0, wrong: 0 };
      for (const [index, quote] of given.quotes.entries()) {
        if (quote.way !== way) continue;
        const [range, truth] = [ranges[index], truths[index]];
        if (!range) row.refused++;
        else if (range.start === truth?.start && range.end === truth.end) row.right++;
        else row.wrong++;
      }
      return [name, row] as const;
    });
    console.log(`${WAYS[way]}: ${ANCHORED.includes(way) ? 'to be found' : 'to be refused'}`);
    console.table(Object.fromEntries(rows));
  }
  for (const [index, truth] of truths.entries()) expect(own.get(index)).toEqual(truth);
});

test('time', { timeout: 1_800_000 }, () => {
  const perWord: number[] = [];
  const rows = SIZES.map(({ words, quotes }) => {
    const given = quotedText({ words, quotes, ways: ANCHORED });
    const { text, truths, ours } = read(given);
    expect(ours().map(({ ranges }) => ranges[0])).toEqual(truths);
    const all = fastest(5, ours);
    perWord.push(all / words);
    // As many of each way, and no more than can be waited for.
    const some = given.quotes.slice(0, 12);
    const each = others.map(([name, matcher]) => [
      `${name}, ms a quote`,
      rounded(
        fastest(1, () => {
          for (const { selector } of some) matcher(text, selector);
        }) / some.length,
      ),
    ]);
    return {
      words,
      quotes,
      'On Record, all, ms': rounded(all),
      'On Record, ms a quote': rounded(all / quotes),
      ...Object.fromEntries(each),
    };
  });
  console.table(rows);
  const [, , hundred = 0, twoHundred = 0] = perWord;
  // Twice the text, and five times the quotes.
  expect(twoHundred).toBeLessThan(hundred * 2);
});

test('one walk for all quotes, against indexOf for each', { timeout: 600_000 }, () => {
  const rows = [
    { words: 10_000, quotes: 10 },
    { words: 10_000, quotes: 100 },
    { words: 100_000, quotes: 10 },
    { words: 100_000, quotes: 50 },
    { words: 100_000, quotes: 200 },
    { words: 200_000, quotes: 1_000 },
  ].map(({ words, quotes }) => {
    const given = quotedText({ words, quotes, ways: ANCHORED });
    const { text } = fold(given.paragraphs.join('\n'));
    const exact = given.quotes.map(({ selector }) => foldWords(selector.exact));
    const each = () => new Map(exact.map((one) => [one, offsetsOf(text, one)]));
    expect(scan(text, exact)).toEqual(each());
    return {
      words,
      quotes,
      'one walk, ms': rounded(fastest(5, () => scan(text, exact))),
      'indexOf, ms': rounded(fastest(5, each)),
    };
  });
  console.table(rows);
  const last = rows.at(-1);
  expect(last?.['one walk, ms']).toBeLessThan(last?.['indexOf, ms'] ?? 0);
});
