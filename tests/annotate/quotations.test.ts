import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';

type Exact = NonNullable<Case['quotes']>[string];

const PROSE = 'She said that “not a cent of it was borrowed”, and left.';
const INTERRUPTED = '“We see it in Ukraine,” he said, “but it is a two-way street.”';

describe('what would publish other words than were said is an error', () => {
  const rows: [string, string, Exact, string, RegExp][] = [
    [
      'cut within its first and last words',
      PROSE,
      'ot a cent of it was borrow',
      'QuoteCutsWord 1:1',
      /“not a cent of it was borrowed”/,
    ],
    ['cut within a word of Korean', '그는 평화를 원한다', '평화', 'QuoteCutsWord 1:1', /“평화를”/],
    [
      'marks around the whole',
      PROSE,
      '“not a cent of it was borrowed”',
      'QuoteHasMarks 1:1',
      /write "not a cent of it was borrowed"/,
    ],
    [
      'straight marks around the whole',
      PROSE,
      '"not a cent of it was borrowed"',
      'QuoteHasMarks 1:1',
      /write "not a cent/,
    ],
    [
      'split at its commas',
      'He wrote: “We cannot heat a boat for four, I know every one, and I am sorry.”',
      ['We cannot heat a boat for four', 'I know every one', 'and I am sorry'],
      'QuotePartsTouch 1:20,QuotePartsTouch 1:30',
      /"We cannot heat a boat for four, I know every one, and I am sorry"/,
    ],
    [
      'an omission that the prose does not show',
      PROSE,
      ['not a cent', '…', 'of it was borrowed'],
      'QuotePartsTouch 1:30',
      /not a cent of it was borrowed/,
    ],
    [
      'an omission at the start',
      INTERRUPTED,
      ['...', 'We see it in Ukraine'],
      'QuoteEmpty 1:10',
      /^delete the item: an ellipsis/,
    ],
    [
      'an omission at the end',
      INTERRUPTED,
      ['We see it in Ukraine', '…'],
      'QuoteEmpty 1:20',
      /^delete the item: an ellipsis/,
    ],
    [
      'two omissions in a row',
      INTERRUPTED,
      ['We see it in Ukraine', '…', '…', 'but it is a two-way street'],
      'QuoteEmpty 1:30',
      /^delete the item: an ellipsis/,
    ],
  ];
  test.each(rows)('%s', (_, markdown, exact, issues, fix) => {
    const outcome = run(markdown, { quotes: { q: exact } });
    expect(outcome.issues.join()).toBe(issues);
    expect(outcome.findings[0]?.fix).toMatch(fix);
    expect(outcome.words).toEqual({});
  });
});

describe('parts are joined as they were said', () => {
  const rows: [string, string, Exact, string][] = [
    [
      'the prose interrupts: they run on',
      INTERRUPTED,
      ['We see it in Ukraine', 'but it is a two-way street'],
      'We see it in Ukraine but it is a two-way street',
    ],
    [
      'words were left out',
      '“We see it,” he said, “every day.”',
      ['We see it', '…', 'every day'],
      'We see it … every day',
    ],
    [
      'the prose shows that words were left out',
      '“We see it … every day.”',
      ['We see it', '...', 'every day'],
      'We see it … every day',
    ],
    ['over two paragraphs', '“One.\n\n“And two.”', ['One.', 'And two'], 'One. And two'],
    [
      'one text with an ellipsis',
      '“We see it … every day.”',
      'We see it … every day',
      'We see it … every day',
    ],
    [
      'a note in between is no word',
      'We see it[^n] every day',
      'We see it every day',
      'We see it every day',
    ],
  ];
  test.each(rows)('%s', (_, markdown, exact, words) => {
    const outcome = run(markdown, { quotes: { q: exact }, sources: ['n'] });
    expect(outcome.issues).toEqual([]);
    expect(outcome.matches[0]?.words).toBe(words);
  });
});

describe('a quote that does not reach the marks around it is a warning', () => {
  const short: [string, string, Exact, string][] = [
    ['its start', PROSE, 'cent of it was borrowed', 'not a cent of it was borrowed'],
    ['its end', PROSE, 'not a cent', 'not a cent of it was borrowed'],
    ['both', PROSE, 'a cent of it was', 'not a cent of it was borrowed'],
    [
      'German marks',
      'Sie sagte: „kein Cent davon war geliehen“.',
      'kein Cent',
      'kein Cent davon war geliehen',
    ],
    [
      'French marks',
      'Elle a dit « pas un sou de tout cela ».',
      'pas un sou',
      'pas un sou de tout cela',
    ],
    ['Japanese marks', '彼は「一円も借りていない」と言った', '借りていない', '一円も借りていない'],
    ['straight marks', 'She said "not a cent of it".', 'not a cent', 'not a cent of it'],
    ['single marks', 'She said ‘not a cent, don’t ask’.', 'not a cent', 'not a cent, don’t ask'],
    [
      'of nested marks the inner ones',
      '“He said ‘not a cent of it’ then.”',
      'not a cent',
      'not a cent of it',
    ],
    [
      'the second part',
      INTERRUPTED,
      ['We see it in Ukraine', 'it is a two-way street'],
      'but it is a two-way street',
    ],
  ];
  test.each(short)('%s', (_, markdown, exact, whole) => {
    const outcome = run(markdown, { quotes: { q: exact } });
    expect(outcome.findings.map(({ name }) => name)).toEqual(['QuotationCutShort']);
    expect(outcome.findings[0]?.fix).toContain(`write ${JSON.stringify(whole)}`);
    expect(Object.keys(outcome.words)).toEqual(['q']);
  });

  const whole: [string, string, Record<string, Exact>][] = [
    ['the whole', PROSE, { q: 'not a cent of it was borrowed' }],
    ['less the stop before the mark', 'She said: “not a cent.”', { q: 'not a cent' }],
    ['with what stands around it', PROSE, { q: 'She said that “not a cent of it was borrowed”' }],
    ['no marks at all', 'She said not a cent of it.', { q: 'not a cent' }],
    ['an apostrophe is no mark', 'The workers’ party said that it’s theirs', { q: 'party said' }],
    [
      'a part that another quote has whole',
      PROSE,
      { q: 'not a cent of it was borrowed', r: 'not a cent' },
    ],
    ['an omission', '“We see it … and so on … every day.”', { q: ['We see it', '…', 'every day'] }],
    ['marks of the speaker’s own', 'He said: “‘Aid’, they call it.”', { q: '‘Aid’, they call it' }],
    ['the speaker’s marks around the whole', 'He said: “‘Aid’.”', { q: '‘Aid’' }],
  ];
  test.each(whole)('not so: %s', (_, markdown, quotes) => {
    expect(run(markdown, { quotes }).issues).toEqual([]);
  });

  test('a claim may be any words', () => {
    expect(run(PROSE, { claims: { c: 'a cent of it was' } }).issues).toEqual([]);
  });
});
