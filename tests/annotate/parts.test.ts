import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';

const TWO = '“We see it,” she said, “every day.”';

type Found = [
  name: string,
  markdown: string,
  selector: NonNullable<Case['quotes']>[string],
  words: string,
];

const found: Found[] = [
  ['two parts', TWO, ['We see it', 'every day'], 'We see it / every day'],
  ['a list of one part', TWO, ['We see it'], 'We see it'],
  ['three parts', 'a b c d e', ['a', 'c', 'e'], 'a / c / e'],
  ['over two paragraphs', 'He said “one.\n\n“And two.”', ['one.', 'And two.'], 'one. / And two.'],
  ['over a heading', 'one\n\n## Then\n\ntwo', ['one', 'two'], 'one / two'],
  ['in the items of a list', '- one\n- two', ['one', 'two'], 'one / two'],
  ['the same words twice, both parts', 'on and on', ['on', 'on'], 'on / on'],
  [
    'a part that stands earlier too',
    'day: we see it every day',
    ['we see it', 'day'],
    'we see it / day',
  ],
  ['a part that stands later too', 'we see it every day we', ['we', 'day'], 'we / day'],
  ['each fixed by the other', 'b a x b a', ['a', 'b'], 'a / b'],
  ['a prefix for the first part', 'x a, y a, x, b', { exact: ['a', 'b'], prefix: 'y' }, 'a / b'],
  ['a suffix for the last part', 'a v b x, b y', { exact: ['a', 'b'], suffix: 'y' }, 'a / b'],
  [
    'a prefix and a suffix',
    'x a, y a, c b v, b w',
    { exact: ['a', 'b'], prefix: 'y', suffix: 'w' },
    'a / b',
  ],
  [
    'an emphasis in one part',
    'we *see* it, she said, daily',
    ['we see it', 'daily'],
    'we see it / daily',
  ],
];

describe('interrupted quotes', () => {
  test.each(found)('%s', (_name, markdown, selector, words) => {
    const outcome = run(markdown, { quotes: { q: selector } });
    expect(outcome.issues).toEqual([]);
    expect(outcome.words).toEqual({ q: words });
  });

  test('every part is marked, the first carries the id and the last the end', () => {
    expect(run(TWO, { quotes: { q: ['We see it', 'every day'] } }).html).toBe(
      '<p>“<mark id="q" data-quote="q">We see it</mark>,” she said, “<mark data-quote="q" data-end="">every day</mark>.”</p>',
    );
  });

  test('a quote within the gap of another', () => {
    expect(run('a b c', { quotes: { q: ['a', 'c'], r: 'b' } }).html).toBe(
      '<p><mark id="q" data-quote="q">a</mark> <mark id="r" data-quote="r" data-end="">b</mark> <mark data-quote="q" data-end="">c</mark></p>',
    );
  });

  test('it belongs to the block in which it starts', () => {
    const { blocks, matches } = run('x\n\none\n\ntwo', { quotes: { q: ['one', 'two'] } });
    expect(matches[0]?.block).toBe(1);
    expect(blocks.map((block) => block.quotes)).toEqual([[], ['q'], []]);
  });
});

type Broken = [
  name: string,
  markdown: string,
  selector: NonNullable<Case['quotes']>[string],
  issues: string[],
  says: RegExp,
];

/** Parts stand in columns 10, 20, … of the frontmatter's line. */
const broken: Broken[] = [
  [
    'a missing part',
    TWO,
    ['We see it', 'every way'],
    ['QuoteNotFound 1:20'],
    /^part 2 of quote "q": “every way”.*“every day/,
  ],
  [
    'two missing parts',
    TWO,
    ['We saw it', 'all night'],
    ['QuoteNotFound 1:10', 'QuoteNotFound 1:20'],
    /part 1/,
  ],
  [
    'the wrong order',
    TWO,
    ['every day', 'We see it'],
    ['QuotePartsOutOfOrder 1:1'],
    /part 1 “every day” at line 11, column 25; part 2 “We see it” at line 11, column 2$/,
  ],
  [
    'parts that overlap',
    'a b c',
    ['a b', 'b c'],
    ['QuotePartsOutOfOrder 1:1'],
    /do not follow one another/,
  ],
  [
    'one place for two parts',
    'a b',
    ['a', 'a'],
    ['QuotePartsOutOfOrder 1:1'],
    /do not follow one another/,
  ],
  [
    'an ambiguous first part',
    'a, a, b',
    ['a', 'b'],
    ['QuoteAmbiguous 1:10'],
    /part 1 of quote "q": “a” stands in the prose 2 times: line 11, column 1; line 11, column 4/,
  ],
  ['an ambiguous last part', 'a b b', ['a', 'b'], ['QuoteAmbiguous 1:20'], /2 times/],
  ['an ambiguous middle part', 'a b b c', ['a', 'b', 'c'], ['QuoteAmbiguous 1:20'], /2 times/],
  [
    'only places in order count',
    'b a b b',
    ['a', 'b'],
    ['QuoteAmbiguous 1:20'],
    /2 times: line 11, column 5; line 11, column 7$/,
  ],
  [
    'both ambiguous',
    'a b a b',
    ['a', 'b'],
    ['QuoteAmbiguous 1:10', 'QuoteAmbiguous 1:20'],
    /2 times/,
  ],
  ['an empty list', 'a', [], ['QuoteEmpty 1:1'], /no words/],
  ['an empty part', 'a', ['a', ''], ['QuoteEmpty 1:20'], /part 2 of quote "q": no words/],
  [
    'a part of punctuation',
    'a — b',
    ['a', '—'],
    ['QuoteEmpty 1:20'],
    /no letter and no digit in “—”/,
  ],
  [
    'a part across blocks',
    'a b\n\nc d',
    ['a', 'b c'],
    ['QuoteCrossesBlock 1:20'],
    /line 11, column 3.*line 13, column 1/,
  ],
  ['a part in another case', 'Ay b', ['ay', 'b'], ['QuoteCaseDiffers 1:10'], /“Ay”/],
  [
    'a prefix is the first part’s alone',
    'x a b',
    { exact: ['a', 'b'], prefix: 'a' },
    ['QuoteNotFound 1:10'],
    /but not after “a”/,
  ],
];

describe('parts that cannot be placed', () => {
  test.each(broken)('%s', (_name, markdown, selector, issues, says) => {
    const outcome = run(markdown, { quotes: { q: selector } });
    expect(outcome.issues).toEqual(issues);
    expect(outcome.findings[0]?.found).toMatch(says);
    expect(outcome.html).not.toContain('<mark');
  });
});
