import { expect, test } from 'vitest';
import { dayInUtc } from '../../src/schema/days.ts';
import { article, load } from '../support/contentFolder.ts';

const NOW = '2026-11-24';
const CLAIM =
  'sources: [{ id: herald, title: Quay, publisher: The Herald, url: "https://example.org/h", kind: report }]\ncountries: [PT]\nclaims: [{ id: loan, text: A loan., status: asserted, asOf: 2026-03-01, because: Said., positions: [{ by: PT, stance: denies, date: 2026-01-01, source: herald }]';
const files = (published: string, more = '') => ({
  'articles/now.md': article(`published: 2026-11-24\n${CLAIM} }]`, 'Here.'),
  'articles/later.md': article(
    `published: ${published}\npeople: [{ id: x, name: Ann Lee }]${more}`,
    'Ann Lee.',
  ),
});
const slugs = (site: { articles: readonly { slug: string }[] } | undefined) =>
  site?.articles.map(({ slug }) => slug).sort();

test.each([
  ['today', '2026-11-24', true],
  ['tomorrow', '2026-11-25', false],
  ['far from now', '2099-01-01', false],
  ['a time of tomorrow, which is today in UTC', '2026-11-25T08:00:00+09:00', true],
  ['a time of today, which is tomorrow in UTC', '2026-11-24T20:00:00-05:00', false],
])('an article of %s', async (_, published, built) => {
  const { site, issues, notes } = await load(files(published), { now: NOW });
  expect(issues).toEqual([]);
  expect(slugs(site)).toEqual(built ? ['later', 'now'] : ['now']);
  expect(site?.entities.some(({ id }) => id === 'x')).toBe(built);
  expect(notes).toEqual(
    built ? [] : [`content/articles/later.md is published from ${published} on, not before.`],
  );
});

test('dev shows it, and knows that it is for later', async () => {
  const { site } = await load(files('2099-01-01'), { now: NOW, drafts: true });
  expect(slugs(site)).toEqual(['later', 'now']);
  expect(site?.articles.map(({ scheduled, draft }) => [scheduled, draft])).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('it is checked, nothing published may lean on it, and a permalink may not go back to it', async () => {
  const link = files('2099-01-01');
  const { issues } = await load(
    {
      ...link,
      'articles/now.md': article('published: 2026-11-24', '[Soon](/articles/later/)'),
      'articles/later.md': `${link['articles/later.md']}<b>`,
      'permalinks.json':
        '[\n  "articles/later/",\n  "~ kept by npm run permalinks: one permalink a line, none is ever taken out"\n]\n',
    },
    { now: NOW },
  );
  expect(issues.map(({ name, path }) => `${name} ${path}`)).toEqual([
    'RawHtml content/articles/later.md',
    'LinkBroken content/articles/now.md',
    'PermalinkLost content/permalinks.json',
  ]);
});

test('a draft for a later day is a draft: nothing is said of its day', async () => {
  const { notes } = await load(files('2099-01-01', '\ndraft: true'), { now: NOW });
  expect(notes).toEqual([]);
});

test('the day of a date is as it is written, that of a time is the day in UTC', () => {
  expect(dayInUtc('2026-11-24')).toBe('2026-11-24');
  expect(dayInUtc('2026-11-24T23:30:00-11:00')).toBe('2026-11-25');
});
