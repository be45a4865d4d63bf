/** To a feed reader an item stays the same item, wherever its page has moved. */
import { describe, expect, test } from 'vitest';
import { jsonFeed } from '../../src/outputs/feeds/jsonFeed.ts';
import { quotesFeed, rssFeed } from '../../src/outputs/feeds/rss.ts';
import { article, loadSite } from '../support/contentFolder.ts';

const text = (fields: string, id: string) =>
  article(
    `${fields}
sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [{ id: mo, name: Mo Kay }]
quotes: [{ id: ${id}, speaker: mo, exact: it is signed, said: { date: 2026-01-01 }, source: s }]`,
    '“it is signed,” said Mo Kay.',
  );
const renamed = 'retired: [{ quote: q, date: 2026-03-03, because: A slip., now: r }]';
const guids = (xml: string) =>
  [...xml.matchAll(/<guid isPermaLink="true">([^<]*)<\/guid>/g)].map(([, guid]) => guid);

describe('the id of an item', () => {
  test.each<
    [string, file: string, content: string, ledger: string[], article: string, quote: string]
  >([
    ['is its address', 'one', text('', 'q'), [], 'one/', 'one/quotes/q/'],
    [
      'is the address before it was renamed',
      'two',
      text('aliases: [one]', 'q'),
      ['articles/one/', 'articles/one/quotes/q/'],
      'one/',
      'one/quotes/q/',
    ],
    [
      'is the first address of several, in whatever order they are given',
      'three',
      text('aliases: [two, one]', 'q'),
      [
        'articles/one/',
        'articles/one/quotes/q/',
        'articles/two/ first=articles/one/',
        'articles/two/quotes/q/ first=articles/one/quotes/q/',
      ],
      'one/',
      'one/quotes/q/',
    ],
    [
      'is its own where that came first, though another came and went',
      'one',
      text('aliases: [two]', 'q'),
      ['articles/one/', 'articles/one/quotes/q/', 'articles/two/ first=articles/one/'],
      'one/',
      'one/quotes/q/',
    ],
    [
      'of a quote is that before the quote was renamed',
      'one',
      text(renamed, 'r'),
      ['articles/one/quotes/q/'],
      'one/',
      'one/quotes/q/',
    ],
  ])('%s', async (_, file, content, ledger, ofArticle, ofQuote) => {
    const site = await loadSite({
      [`articles/${file}.md`]: content,
      'permalinks.json': JSON.stringify(ledger),
    });
    const at = (path: string) => `https://example.org/articles/${path}`;
    const { items } = JSON.parse(jsonFeed(site));
    expect(items).toMatchObject([{ id: at(ofArticle), url: at(`${file}/`) }]);
    expect(guids(await rssFeed(site))).toEqual([at(ofArticle)]);
    expect(guids(await quotesFeed(site))).toEqual([at(ofQuote)]);
  });
});
