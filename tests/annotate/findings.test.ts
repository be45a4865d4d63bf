import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';

/** Why a quote is not there, and where in the file the prose has what comes close. The Markdown starts on line 11. */
const rows: [
  name: string,
  markdown: string,
  selector: NonNullable<Case['quotes']>[string],
  issue: string,
  says: RegExp,
][] = [
  [
    'a letter is wrong',
    'One.\n\nThen she said: we see a two-way street here.',
    'we see a two-way stret',
    'QuoteNotFound 1:1',
    /^quote "q": “we see a two-way stret” does not stand in the prose; the closest text is “we see a two-way street” \(line 13, column 16\)$/,
  ],
  [
    'a word is missing',
    'He called it a very grave threat to all.',
    'a grave threat to all',
    'QuoteNotFound 1:1',
    /closest text is “.*grave threat to all.” \(line 11, column \d+\)$/,
  ],
  [
    'nothing comes close',
    'He said no.',
    'quantum chromodynamics',
    'QuoteNotFound 1:1',
    /does not stand in the prose, nor does anything close to it$/,
  ],
  ['an empty body', '', 'words', 'QuoteNotFound 1:1', /nor does anything close/],
  [
    'another letter case',
    'x\n\nWe see it',
    'we see it',
    'QuoteCaseDiffers 1:1',
    /^quote "q": “we see it” stands in the prose as “We see it” \(line 13, column 1\)$/,
  ],
  [
    'another case, whose length would change',
    'a İstanbul B',
    'İstanbul b',
    'QuoteCaseDiffers 1:1',
    /“İstanbul B” \(line 11, column 3\)/,
  ],
  ['a final sigma', 'ΟΔΟΣ', 'οδος', 'QuoteCaseDiffers 1:1', /“ΟΔΟΣ”/],
  ['a dotless i is another letter', 'ısı', 'ISI', 'QuoteNotFound 1:1', /nor does anything close/],
  [
    'over two paragraphs',
    'one two\n\nthree',
    'two three',
    'QuoteCrossesBlock 1:1',
    /runs from one block \(line 11, column 5\) into the next \(line 13, column 1\)$/,
  ],
  [
    'over two items',
    '- one two\n- three',
    'two three',
    'QuoteCrossesBlock 1:1',
    /\(line 11, column 7\) into the next \(line 12, column 3\)/,
  ],
  [
    'over two cells',
    '| one | two |\n| - | - |\n| x | y |',
    'one two',
    'QuoteCrossesBlock 1:1',
    /\(line 11, column 3\) into the next \(line 11, column 9\)/,
  ],
  [
    'from an item into its list',
    '- one\n  - two',
    'one two',
    'QuoteCrossesBlock 1:1',
    /\(line 11, column 3\) into the next \(line 12, column 5\)/,
  ],
  ['from a heading', '## one\n\ntwo', 'one two', 'QuoteCrossesBlock 1:1', /\(line 11, column 4\)/],
  ['empty', 'a', '', 'QuoteEmpty 1:1', /^quote "q": no words$/],
  ['white space', 'a', ' \n\u00a0', 'QuoteEmpty 1:1', /no words/],
  ['punctuation', 'a … b', '…', 'QuoteEmpty 1:1', /no letter and no digit in “…”/],
  ['an emoji alone', 'a 👍 b', '👍', 'QuoteEmpty 1:1', /no letter and no digit/],
  [
    'with its quotation marks',
    'He said ‘no way’ then.',
    '“no way”',
    'QuoteHasMarks 1:1',
    /with its quotation marks$/,
  ],
  [
    'with its Markdown',
    'He said *no* [way](https://x.org/).',
    '*no* [way](https://x.org/)',
    'QuoteNotFound 1:1',
    /with its quotation marks or Markdown$/,
  ],
  [
    'a prefix that is not there',
    'x\n\nshe said no',
    { exact: 'no', prefix: 'he shouted' },
    'QuoteNotFound 1:1',
    /“no” stands at line 13, column 10, but not after “he shouted”$/,
  ],
  [
    'a suffix that is not there',
    'no more',
    { exact: 'no', suffix: 'less' },
    'QuoteNotFound 1:1',
    /“no” stands at line 11, column 1, but not before “less”$/,
  ],
  [
    'neither is there',
    'a no b',
    { exact: 'no', prefix: 'x', suffix: 'y' },
    'QuoteNotFound 1:1',
    /but not after “x” and before “y”$/,
  ],
  [
    'inside a character',
    'the seq\u0323 x',
    'seq',
    'QuoteNotFound 1:1',
    /begins or ends inside a character of the prose$/,
  ],
];

describe('why a quote is not there', () => {
  test.each(rows)('%s', (_name, markdown, selector, issue, says) => {
    const { issues, findings } = run(markdown, { quotes: { q: selector } });
    expect(issues).toEqual([issue]);
    expect(findings[0]?.found).toMatch(says);
    for (const text of [findings[0]?.expected, findings[0]?.fix])
      expect(text).toMatch(/^[^\n]+[^.\n]$/);
  });
});

test.each([
  ['ClaimNotFound', 'quantum chromodynamics'],
  ['ClaimCaseDiffers', 'HE SAID'],
  ['ClaimCrossesBlock', 'said it'],
  ['ClaimEmpty', '…'],
  ['ClaimPartsOutOfOrder', ['said', 'he']],
])('a claim has its own %s', (name, exact) => {
  expect(run('he said\n\nit', { claims: { c: exact } }).findings[0]?.name).toBe(name);
});

/** The places that a message names, for words typed in every manner. `X` marks the quote’s twins. */
const places: [name: string, markdown: string, columns: string[]][] = [
  ['plain', 'X a X', ['11:1', '11:5']],
  ['on a later line', 'a\nb X\nX', ['12:3', '13:1']],
  ['after a backslash', '\\* X \\[ X', ['11:4', '11:9']],
  ['after a reference', '&amp; X &#8217; X', ['11:7', '11:17']],
  ['after a reference to a letter of two units', '&#x1F44D; X 👍 X', ['11:11', '11:16']],
  ['after a backslash that is text', '\\ X \\\\ X', ['11:3', '11:8']],
  ['after an ampersand that is text', 'a & X &; X &x; X', ['11:5', '11:10', '11:16']],
  ['after emphasis and links', '*a* X [b](https://x.org/) X', ['11:5', '11:27']],
  ['in emphasis', '*a X* **X**', ['11:4', '11:9']],
  ['in a block quote', '> a\n> X\n> \\> X', ['12:3', '13:6']],
  ['in a lazy line of a block quote', '> a\nX\n\nX', ['12:1', '14:1']],
  ['in an indented line', 'a\n   X\n\nX', ['12:4', '14:1']],
  ['in a list', '1. a\n   X\n2. X', ['12:4', '13:4']],
  ['in code', 'a `X` X', ['11:4', '11:7']],
  ['in a fenced block', '```js\na\nX X\n```', ['13:1', '13:3']],
  ['in an indented block', '    a\n    X X', ['12:5', '12:7']],
  ['in cells', '| a | X |\n| - | - |\n| X | b |', ['11:7', '13:3']],
  ['in a heading', '## X\n\nX', ['11:4', '13:1']],
  ['after a hard break', 'a  \nX\\\nX', ['12:1', '13:1']],
  ['in a footnote', 'X[^f]\n\n[^f]: a X', ['11:1', '13:9']],
  ['after a note', 'a[^f] X\n\n[^f]: X', ['11:7', '13:7']],
  ['with line ends of Windows', 'a\r\nX\r\n\r\nX', ['12:1', '14:1']],
  ['after an address', 'https://x.org/ X a@x.org X', ['11:16', '11:26']],
];

test.each(places)('names the place of words: %s', (_name, markdown, expected) => {
  const { findings } = run(markdown, { quotes: { q: 'X' } });
  expect(findings[0]?.name).toBe('QuoteAmbiguous');
  const named = [...(findings[0]?.found ?? '').matchAll(/line (\d+), column (\d+)/g)].map(
    ([, line, column]) => `${line}:${column}`,
  );
  expect(named).toEqual(expected);
});
