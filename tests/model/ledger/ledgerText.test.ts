/** The text of the ledger: what is read, what is told, and what is written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatLedger, readLedgerText } from '../../../src/model/ledger/ledgerText.ts';
import { gitFolder } from '../../support/gitFolder.ts';
import { ROOT } from '../../support/runSite.ts';

const WORDS = '0123456789abcdef';
const OTHER_WORDS = 'fedcba9876543210';
const QUOTE = 'articles/loan/quotes/first/';

/** The text as it would be written again. */
const tidy = (text: string) => formatLedger(readLedgerText(text).entries);
const lines = (...entries: string[]) => entries.map((entry) => `  "${entry}",`).join('\n');
const ledger = (...entries: string[]) => {
  const [last] = tidy('[]').match(/ {2}"~.*/) ?? [];
  return `[\n${lines(...entries)}${entries.length > 0 ? '\n' : ''}${last}\n]\n`;
};

test('what a page has below it is read, with the page that it belongs to', () => {
  const paths = ['articles/loan/figures/flows-wide.svg', 'people/mara-voss/quotes/2/'];
  const { entries, untidy, damage } = readLedgerText(ledger(...paths));
  expect([untidy, damage]).toEqual([[], []]);
  expect(entries).toMatchObject([
    { permalink: { kind: 'article', id: 'loan' }, part: { kind: 'map', map: 'wide' } },
    {
      permalink: { kind: 'person', id: 'mara-voss' },
      part: { kind: 'list', list: 'quotes', number: 2 },
    },
  ]);
  expect(formatLedger(entries)).toBe(ledger(...paths));
});

test('every kind of permalink is read', () => {
  const paths = [
    'articles/loan/',
    'articles/loan/claims/signed/',
    'articles/loan/quotes/first/',
    'countries/pt/',
    'methods/',
    'organizations/port-authority/',
    'people/mara-voss/',
  ];
  const { entries, untidy, damage } = readLedgerText(ledger(...paths));
  expect([untidy, damage]).toEqual([[], []]);
  expect(entries.map(({ permalink, line }) => ({ ...permalink, line }))).toEqual([
    { kind: 'article', id: 'loan', line: 2 },
    { kind: 'claim', slug: 'loan', id: 'signed', line: 3 },
    { kind: 'quote', slug: 'loan', id: 'first', line: 4 },
    { kind: 'country', id: 'PT', line: 5 },
    { kind: 'page', id: 'methods', line: 6 },
    { kind: 'organization', id: 'port-authority', line: 7 },
    { kind: 'person', id: 'mara-voss', line: 8 },
  ]);
});

describe('writing', () => {
  test.each([
    ['sorts', ['people/b/', 'people/a/'], ['people/a/', 'people/b/']],
    ['keeps each line once', ['people/a/', 'people/a/'], ['people/a/']],
    ['keeps every wording', [`${QUOTE} words=${WORDS}`, `${QUOTE} words=${OTHER_WORDS}`], null],
    [
      'drops a quote without words for one with',
      [QUOTE, `${QUOTE} words=${WORDS}`],
      [`${QUOTE} words=${WORDS}`],
    ],
    ['keeps the first address', ['articles/port/ first=articles/loan/'], null],
  ])('%s', (_, entries, expected) => {
    expect(tidy(ledger(...entries))).toBe(ledger(...(expected ?? entries)));
  });

  test('reads the form of earlier versions', () => {
    const paths = ['articles/a/claims/x/', 'articles/a/quotes/y/'];
    const old = `${JSON.stringify(paths, null, 2)}\n`;
    expect(readLedgerText(old)).toMatchObject({ untidy: [], damage: [] });
    expect(tidy(old)).toBe(ledger(...paths));
  });
});

describe('damage', () => {
  const marked = (ours: string, theirs: string) =>
    `[\n  "people/a/",\n<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n  "people/z/"\n]\n`;
  test.each([
    ['marks of a merge', marked('  "people/b/",', '  "people/c/",'), 3, 'untidy', 4],
    ['a comma that is missing', '[\n  "people/a/"\n  "people/b/"\n]\n', 1, 'untidy', 2],
    ['a comma too many', '[\n  "people/a/",\n]\n', 1, 'untidy', 1],
    ['half a line', '[\n  "people/a/",\n  "people/b\n]\n', 3, 'damage', 1],
    ['a line that is no permalink', '[\n  "people/a/",\n  "people/b/c/"\n]\n', 3, 'damage', 1],
    ['words that are no fingerprint', `[\n  "${QUOTE} words=abc"\n]\n`, 2, 'damage', 0],
    ['another kind of JSON', '{\n  "people/a/": 1\n}\n', 1, 'damage', 1],
    ['an empty file', '', 1, 'damage', 0],
  ] as const)('%s', (_, text, line, kind, count) => {
    const read = readLedgerText(text);
    expect(read[kind]).toMatchObject([{ name: 'LedgerDamaged', line }]);
    expect(read.entries).toHaveLength(count);
    expect(read[kind][0]?.fix).toContain('npm run permalinks');
  });

  test('what is only untidy loses nothing when it is written anew', () => {
    const text = tidy(marked('  "people/b/",', '  "people/c/",'));
    expect(text).toBe(ledger('people/a/', 'people/b/', 'people/c/', 'people/z/'));
  });
});

describe('two branches', () => {
  test.each([
    ['add at the same place', ['people/m/'], ['people/n/'], ['people/o/']],
    ['add the same', ['people/m/'], ['people/n/', 'people/o/'], ['people/o/', 'people/p/']],
    ['add at the start', ['people/m/'], ['articles/a/'], ['articles/b/']],
    ['add at the end', ['articles/a/'], ['people/n/'], ['people/o/']],
    ['add to an empty one', [], ['people/n/'], ['people/o/']],
    [
      'reword a quote beside an addition',
      [`${QUOTE} words=${WORDS}`],
      [`${QUOTE} words=${OTHER_WORDS}`],
      ['articles/loan/quotes/fifth/', 'articles/loan/quotes/g/'],
    ],
  ])('%s: git merges them by itself', (_, base, ours, theirs) => {
    const { folder, git, write, commit } = gitFolder();
    const file = 'content/permalinks.json';
    write('.gitattributes', readFileSync(path.join(ROOT, '.gitattributes'), 'utf8'));
    write(file, tidy(ledger(...base)));
    commit();
    git('checkout', '--quiet', '-b', 'theirs');
    write(file, tidy(ledger(...base, ...theirs)));
    commit();
    git('checkout', '--quiet', 'main');
    write(file, tidy(ledger(...base, ...ours)));
    commit();
    git('merge', '--quiet', '--message', 'Both', 'theirs');

    const merged = readFileSync(path.join(folder, file), 'utf8');
    expect(readLedgerText(merged)).toMatchObject({ untidy: [], damage: [] });
    expect(tidy(merged)).toBe(tidy(ledger(...base, ...ours, ...theirs)));
  });
});
