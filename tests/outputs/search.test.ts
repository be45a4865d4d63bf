/** What can be found, and by what it is narrowed: a wrong record sends a reader to other words, or hides them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { searchIndex } from '../../src/outputs/search/searchIndex.ts';
import type { SearchRecord } from '../../src/outputs/search/searchRecord.ts';
import { searchRecords } from '../../src/outputs/search/searchRecords.ts';
import { fixture } from '../support/contentFolder.ts';

let site: ResolvedSite;
let records: SearchRecord[];
beforeAll(async () => {
  ({ site } = (await loadContent({ contentDir: fixture('full') })) as { site: ResolvedSite });
  records = searchRecords(site);
});

const at = (url: string) => records.find((record) => record.url === url);

test('everything of the site is there once, but a claim that a later article took up', () => {
  const { articles, entities, pages } = site;
  const claims = articles.flatMap((article) => article.claims);
  const superseded = claims.filter(({ continuedBy }) => continuedBy.length > 0);
  const expected = [
    ...articles.map(({ href }) => href),
    ...articles.flatMap(({ quotes }) => quotes.map(({ hrefInArticle }) => hrefInArticle)),
    ...claims.filter((claim) => !superseded.includes(claim)).map((claim) => claim.hrefInArticle),
    ...entities.map(({ href }) => href),
    ...pages.map(({ href }) => href),
  ];
  expect(pages.length).toBeGreaterThan(0);
  expect(superseded.length).toBeGreaterThan(0);
  expect(records.map(({ url }) => url).sort()).toEqual(expected.sort());
});

test('a quote has its words whole, in the marks of its language, and is narrowed by what the record says', () => {
  for (const quote of site.articles.flatMap(({ quotes }) => quotes)) {
    const { meta, filters } = at(quote.hrefInArticle) as SearchRecord;
    expect(meta.title).toContain(quote.words.slice(0, 12));
    expect(meta.title.length).toBeGreaterThan(quote.words.length);
    expect(filters.speaker).toEqual([quote.speaker.name]);
    expect(filters.year).toEqual([quote.said.date.slice(0, 4)]);
    const foreign = quote.language !== site.settings.language;
    expect(filters.language).toEqual(foreign ? [quote.language] : undefined);
  }
});

test('a claim is narrowed by its status, by who speaks of it, and by each year in which it changed', () => {
  const claim = site.articles
    .flatMap(({ claims }) => claims)
    .find((each) => each.history.length > 0);
  const { filters } = at(claim?.hrefInArticle ?? '') as SearchRecord;
  expect(filters.status).toEqual([claim?.status]);
  expect(filters.speaker).toEqual(
    expect.arrayContaining(claim?.positions.map(({ by }) => by.name) ?? []),
  );
  expect(filters.year).toEqual(
    expect.arrayContaining(claim?.history.map(({ date }) => date.slice(0, 4)) ?? []),
  );
});

test('an article is found under its headings, without the numbers of notes', () => {
  for (const article of site.articles) {
    const { sections = [] } = at(article.href) as SearchRecord;
    const headings = sections.flatMap(({ id }) => id ?? []);
    expect(headings).toEqual(article.headings.map(({ id }) => id));
    expect(sections[0]?.text).toContain(article.summary);
    expect(sections.map(({ text }) => text).join(' ')).not.toMatch(/[a-z.]\[?\d\]?$/m);
  }
});

describe('the index', () => {
  test('is the same byte for byte when it is made again, and nothing of it is for another page', async () => {
    const [first, second] = [await searchIndex(site), await searchIndex(site)];
    const bytes = (files: typeof first) =>
      Object.fromEntries(
        files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
      );
    expect(bytes(second)).toEqual(bytes(first));
    expect(
      first.map(({ path }) => path).filter((path) => /ui|playground|highlight/.test(path)),
    ).toEqual([]);
    expect(first.length).toBeGreaterThan(records.length);
  });

  test('holds content of another language in the one index that the page reads', async () => {
    const files = await searchIndex(site);
    const languages = files.filter(({ path }) => path.endsWith('.pf_meta'));
    const { filters } = at(
      site.articles.flatMap(({ quotes }) => quotes).find(({ id }) => id === 'korean')
        ?.hrefInArticle ?? '',
    ) as SearchRecord;
    expect(filters.language).toEqual(['ko']);
    expect(languages).toHaveLength(1);
  });
});
