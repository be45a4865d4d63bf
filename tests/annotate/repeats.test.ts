import { describe, expect, test } from 'vitest';
import type { TextQuoteSelector } from '../../src/annotate/types.ts';
import { run } from './annotateCase.ts';

const PROSE = 'Kim said no. Lavrov said no. Then Kim said no again.';

type Settled = [name: string, markdown: string, selector: TextQuoteSelector, start: number];

const settled: Settled[] = [
  ['a prefix', PROSE, { exact: 'said no', prefix: 'Lavrov' }, 20],
  ['a prefix with the space at its end', PROSE, { exact: 'said no', prefix: 'Lavrov ' }, 20],
  ['a suffix', PROSE, { exact: 'said no', suffix: 'again' }, 38],
  ['a suffix with the space at its start', PROSE, { exact: 'said no', suffix: ' again' }, 38],
  ['a suffix of punctuation', 'no, no.', { exact: 'no', suffix: '.' }, 4],
  [
    'a prefix and a suffix, neither enough',
    'a x b, a x c, d x b',
    { exact: 'x', prefix: 'a', suffix: 'b' },
    2,
  ],
  ['folded like the words', 'he’s — no, it’s — no', { exact: 'no', prefix: "it's -" }, 18],
  ['from the paragraph before', 'One.\n\nNo.\n\nTwo.\n\nNo.', { exact: 'No', prefix: 'Two.' }, 14],
  ['from the paragraph after', 'No.\n\nOne.\n\nNo.\n\nTwo.', { exact: 'No', suffix: '. Two' }, 9],
  ['a prefix that ends within a word', 'in-side out-side', { exact: 'side', prefix: 'ut-' }, 12],
  ['what lies within words does not count', 'side inside outside', { exact: 'side' }, 0],
  ['across a note, which is no text', 'a[^h] x, b[^h] x', { exact: 'x', prefix: 'b' }, 7],
  ['needed by none, and right', 'a b', { exact: 'b', prefix: 'a' }, 2],
  ['white space alone is no prefix', 'a b', { exact: 'b', prefix: ' ', suffix: '\n' }, 2],
];

describe('what settles a repeat', () => {
  test.each(settled)('%s', (_name, markdown, selector, start) => {
    const outcome = run(markdown, { quotes: { q: selector }, sources: ['h'] });
    expect(outcome.issues).toEqual([]);
    expect(outcome.matches[0]?.ranges[0]?.start).toBe(start);
  });
});

type Unsettled = [
  name: string,
  markdown: string,
  selector: TextQuoteSelector,
  places: string[],
  fix: string[],
];

const unsettled: Unsettled[] = [
  [
    'twice',
    'a no, b no',
    { exact: 'no' },
    ['line 11, column 3', 'line 11, column 9'],
    ['prefix: "a"', 'prefix: "b"'],
  ],
  [
    'three times',
    PROSE,
    { exact: 'said no' },
    ['line 11, column 5', 'line 11, column 21', 'line 11, column 39'],
    ['suffix: ". Lavrov"', 'prefix: "Lavrov"', 'suffix: "again."'],
  ],
  [
    'over two blocks',
    'a no\n\n- b no',
    { exact: 'no' },
    ['line 11, column 3', 'line 13, column 5'],
    ['prefix: "a"', 'prefix: "b"'],
  ],
  [
    'overlapping itself',
    'x ana ana ana',
    { exact: 'ana ana' },
    ['line 11, column 3', 'line 11, column 7'],
    ['prefix: "x"', 'prefix: "ana"'],
  ],
  [
    'overlapping',
    'b a na na a',
    { exact: 'na' },
    ['line 11, column 5', 'line 11, column 8'],
    ['suffix: "na"', 'prefix: "na"'],
  ],
  [
    'by more words than one',
    'so he said no. so she said no',
    { exact: 'no' },
    ['line 11, column 12', 'line 11, column 28'],
    ['suffix: ". so"', 'prefix: "she said"'],
  ],
  [
    'a prefix that does not suffice',
    'x a no, y a no',
    { exact: 'no', prefix: 'a' },
    ['line 11, column 5', 'line 11, column 13'],
    ['prefix: "x a"', 'prefix: "y a"'],
  ],
  [
    'with what is given kept: a suffix',
    'x no, y no, z no.',
    { exact: 'no', suffix: ',' },
    ['line 11, column 3', 'line 11, column 9'],
    ['prefix: "x"', 'prefix: "y"'],
  ],
  [
    'advice that is valid YAML',
    '“no” and \\no',
    { exact: 'no' },
    ['line 11, column 2', 'line 11, column 11'],
    ['suffix: "” and"', 'prefix: "and \\\\"'],
  ],
  [
    'by characters where words have no spaces',
    '他们说不，她们说不。',
    { exact: '不' },
    ['line 11, column 4', 'line 11, column 9'],
    ['suffix: "，她"', 'prefix: "她们说"'],
  ],
];

describe('an ambiguous quote', () => {
  test.each(unsettled)('%s', (_name, markdown, selector, places, fix) => {
    const outcome = run(markdown, { quotes: { q: selector } });
    expect(outcome.issues).toEqual(['QuoteAmbiguous 1:1']);
    const [finding] = outcome.findings;
    expect(finding?.found).toContain(
      `stands in the prose ${places.length} times: ${places.join('; ')}`,
    );
    const advice = places.map((place, index) => `for ${place}, ${fix[index]}`);
    expect(finding?.fix).toBe(`add what stands there: ${advice.join('; ')}`);
  });

  test('each piece of advice, once taken, settles it', () => {
    const prose = 'He said no to it. She said no to him. They said no to it. He said no, to it.';
    const { findings } = run(prose, { quotes: { q: 'said no' } });
    const advice = [
      ...(findings[0]?.fix ?? '').matchAll(/column (\d+), (prefix|suffix): ("(?:[^"\\]|\\.)*")/g),
    ];
    expect(advice).toHaveLength(4);
    for (const [, column, field, words] of advice) {
      const settledBy = {
        exact: 'said no',
        [field as string]: JSON.parse(words as string) as string,
      };
      const { issues, matches } = run(prose, { quotes: { q: settledBy } });
      expect(issues).toEqual([]);
      expect(matches[0]?.ranges[0]?.start).toBe(Number(column) - 1);
    }
  });

  test('where nothing near differs, it asks for more words', () => {
    const paragraph = `${'word '.repeat(40)}no${' word'.repeat(40)}`;
    const { findings } = run(`${paragraph}\n\n${paragraph}`, { quotes: { q: 'no' } });
    expect(findings[0]?.fix).toContain('more words in `exact`');
  });

  test('lists eight places and counts the rest', () => {
    const { findings } = run('no '.repeat(20), { quotes: { q: 'no' } });
    expect(findings[0]?.found).toMatch(/20 times: .*, and 12 more$/);
  });

  test('a claim has issues of its own', () => {
    expect(run('no, no', { claims: { c: 'no' } }).issues).toEqual(['ClaimAmbiguous 1:1']);
  });
});
