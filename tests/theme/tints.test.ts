import { describe, expect, test } from 'vitest';
import { TINTS } from '../../src/schema/theme.ts';
import { tintsOf } from '../../src/theme/tints.ts';
import { article, loadSite } from '../support/contentFolder.ts';

const SOURCE =
  'sources: [{ id: wire, title: A, publisher: B, url: "https://example.org/", kind: report }]';

interface Speaker {
  id: string;
  country: string;
}

/** An article of one day in which each of some people says something. */
function said(published: string, ...speakers: Speaker[]): string {
  const people = speakers.map(
    ({ id, country }) => `{ id: ${id}, name: ${id}, country: ${country} }`,
  );
  const quotes = speakers.map(
    ({ id }) => `
  - { id: by-${id}, speaker: ${id}, exact: words of ${id}, said: { date: 2020-01-01 }, source: wire }`,
  );
  const fields = `published: ${published}\n${SOURCE}\npeople: [${people}]\ncountries: [PT]\nquotes:${quotes.join('')}`;
  const prose = speakers.map(({ id }) => `It has “words of ${id}”.`).join('\n\n');
  return article(fields, prose);
}

const people = (...countries: string[]) =>
  countries.map((country, index) => ({ id: `p${index}${country.toLowerCase()}`, country }));

async function tints(files: Record<string, string>) {
  const site = await loadSite(files);
  const tintOf = tintsOf(site);
  return Object.fromEntries(site.entities.map((entity) => [entity.id, tintOf(entity)]));
}

describe('tints', () => {
  test('a country and those who speak for it share one; others have another', async () => {
    const given = await tints({ 'articles/a.md': said('2020-02-01', ...people('PT', 'ES')) });
    expect(given.p0pt).toBe(given.PT);
    expect(given.p1es).not.toBe(given.PT);
  });

  test('a later article changes none, whoever speaks in it', async () => {
    const first = { 'articles/z.md': said('2020-02-01', ...people('PT', 'ES')) };
    const later = { 'articles/a.md': said('2020-03-01', ...people('FR', 'ES', 'DE')) };
    const before = await tints(first);
    expect(await tints({ ...first, ...later })).toMatchObject(before);
  });

  test('there are no more than the style sheet has: the seventh party has the first', async () => {
    const seven = people('PT', 'ES', 'FR', 'DE', 'IT', 'NO', 'SE');
    const given = await tints({ 'articles/a.md': said('2020-02-01', ...seven) });
    expect(seven.map(({ id }) => given[id])).toEqual([0, 1, 2, 3, 4, 5, 0]);
    expect(TINTS).toBe(6);
  });
});
