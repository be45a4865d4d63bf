/** What only some pages have below them: pages of long lists, drawings of a map. Whatever had an address keeps it. */
import { describe, expect, test } from 'vitest';
import { readPart } from '../../src/model/partPaths.ts';
import { answeredParts, listAddresses } from '../../src/model/parts.ts';
import { article, load, loadSite } from '../support/contentFolder.ts';
import { answeredBy } from '../support/histories.ts';

const ledger = (...paths: string[]) => ({ 'permalinks.json': JSON.stringify(paths) });
const because = 'date: 2026-03-04, because: Wrong.';

describe('a path', () => {
  test.each([
    ['people/mo/quotes/', { list: 'quotes', number: 1 }],
    ['people/mo/quotes/12/', { list: 'quotes', number: 12 }],
    ['countries/pt/articles/2/', { list: 'articles', number: 2 }],
    ['articles/loan/figures/flows-wide.svg', { map: 'wide' }],
    ['people/mo/quotes/1/', undefined],
    ['people/mo/quotes/02/', undefined],
    ['people/mo/friends/', undefined],
    ['articles/loan/quotes/2/', undefined],
    ['people/mo/figures/flows-wide.svg', undefined],
    ['methods/quotes/', undefined],
    ['people/mo/', undefined],
  ])('%s', (path, part) => {
    const found = readPart(path)?.part;
    if (part === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(part);
  });
});

const LISTS = ['people/mo/', 'people/mo/quotes/', 'people/mo/quotes/2/'];
const MAPS = ['articles/loan/', 'articles/loan/figures/flows-wide.svg'];

describe('what had an address answers', () => {
  const short = article('people: [mo]', 'Mo Kay.');
  test.each<[string, Record<string, string>]>([
    [
      'a list that fits again',
      { 'people/mo.yaml': 'name: Mo Kay\n', 'articles/loan.md': short, ...ledger(...LISTS) },
    ],
    [
      'that of somebody whom no article names any more',
      {
        'people/mo.yaml': 'name: Mo Kay\n',
        'articles/loan.md': article('', 'Nothing.'),
        ...ledger(...LISTS),
      },
    ],
    [
      'that of somebody who has another id now',
      {
        'people/mo-kay.yaml': 'name: Mo Kay\nformerly: [mo]\n',
        'articles/loan.md': short.replace('[mo]', '[mo-kay]'),
        ...ledger(...LISTS),
      },
    ],
    [
      'that of somebody who was taken out',
      {
        'articles/loan.md': article('', 'Nothing.'),
        'retired.yaml': `- { person: mo, ${because} }\n`,
        ...ledger(...LISTS),
      },
    ],
    [
      'the map of an article without flows',
      { 'articles/loan.md': article('', 'Nothing.'), ...ledger(...MAPS) },
    ],
    [
      'that of an article with another slug',
      { 'articles/debt.md': article('aliases: [loan]', 'Nothing.'), ...ledger(...MAPS) },
    ],
    [
      'that of an article that was deleted',
      {
        'articles/debt.md': article('', 'Nothing.'),
        'retired.yaml': `- { article: loan, ${because} }\n`,
        ...ledger(...MAPS),
      },
    ],
  ])('%s', async (_, files) => {
    const site = await loadSite(files);
    const answered = answeredBy(site);
    const published = JSON.parse(files['permalinks.json'] ?? '') as string[];
    expect(published.filter((path) => !answered.has(path))).toEqual([]);
  });
});

test('whoever takes somebody out is told of the person, not of each page of a list', async () => {
  const { issues } = await load({
    'articles/loan.md': article('', 'Nothing.'),
    ...ledger(...LISTS.slice(1)),
  });
  expect(issues).toMatchObject([
    { name: 'PermalinkLost', found: expect.stringMatching(/ people\/mo\/,/) },
  ]);
});

test('what was deleted answers at every address that it had below any of its slugs', async () => {
  const site = await loadSite({
    'articles/other.md': article('', 'Nothing.'),
    'retired.yaml': ['loan', 'debt'].map((id) => `- { article: ${id}, ${because} }\n`).join(''),
    ...ledger(
      'articles/loan/',
      'articles/debt/ first=articles/loan/',
      'articles/debt/quotes/late/',
      'articles/debt/figures/flows-wide.svg',
    ),
  });
  const answered = answeredBy(site);
  for (const slug of ['loan', 'debt']) {
    expect(answered).toContain(`articles/${slug}/quotes/late/`);
    expect(answered).toContain(`articles/${slug}/figures/flows-wide.svg`);
  }
});

describe('a list', () => {
  const said = (count: number) => {
    const words = Array.from(
      { length: count },
      (_, n) => `these are the words ${letters(n)} of mine`,
    );
    const quotes = words.map(
      (exact, n) =>
        `{ id: q${n}, speaker: mo, exact: ${exact}, said: { date: 2026-01-01 }, source: s }`,
    );
    const fields = `sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [mo]
quotes: [${quotes}]`;
    return {
      'people/mo.yaml': 'name: Mo Kay\n',
      'articles/loan.md': article(fields, words.map((each) => `“${each}.”`).join('\n\n')),
    };
  };
  const letters = (n: number) =>
    `X${String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}x`;

  test.each([
    [60, [], []],
    [61, [], [1]],
    [61, LISTS, [1, 1]],
    [101, LISTS, [1, 2]],
    [60, LISTS, [undefined, undefined]],
  ])('of %i, and a ledger with %j', async (count, known, expected) => {
    const site = await loadSite({ ...said(count), ...ledger(...known) });
    const pages = listAddresses(site, 'person').map(({ page }) => page?.number);
    expect(pages).toEqual(expected);
    expect(answeredParts(site)).toHaveLength(expected.length);
  });
});
