/** What every output says of a source without an address, and of a day of which only the month is known. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import { annotationCollection } from '../../src/outputs/annotations/index.ts';
import { articleData, articleDataSchema } from '../../src/outputs/articleData/index.ts';
import { quoteData } from '../../src/outputs/articleData/quoteData.ts';
import { quoteCardContent } from '../../src/outputs/cards/kinds/quoteCard.ts';
import { quoteCitations } from '../../src/outputs/citations/citations.ts';
import { jsonFeed } from '../../src/outputs/feeds/jsonFeed.ts';
import { quotesFeed, rssFeed } from '../../src/outputs/feeds/rss.ts';
import { copyTexts } from '../../src/outputs/sharing/copyTexts.ts';
import { articleJsonLd, quoteJsonLd } from '../../src/outputs/structuredData/index.ts';
import { fixture } from '../support/contentFolder.ts';

const { site } = await loadContent({ contentDir: fixture('full') });
if (site === undefined) throw new Error('the fixture has issues');
const article = site.articles.find(({ slug }) => slug === 'the-strait');
const quote = (id: string) => article?.quotes.find((each) => each.id === id);
const unlinked = quote('in-a-table');
const inFebruary = quote('in-a-block-quote');
if (!article || !unlinked || !inFebruary) throw new Error('the fixture lacks the quotes');

/** “A & B” as each format writes it. */
const HELD = /Recording held by “A (&|\\&|&amp;|&amp;amp;|&#38;) B”, its lawyers/;

test.each<[output: string, text: () => string | Promise<string>]>([
  ['article.json', () => JSON.stringify(articleData(article, site))],
  ['annotations', () => JSON.stringify(annotationCollection(article, site))],
  ['structured data of the article', () => JSON.stringify(articleJsonLd(article, site))],
  ['structured data of the quote', () => JSON.stringify(quoteJsonLd(unlinked, site))],
  ['RSS', () => rssFeed(site)],
  ['RSS of quotes', () => quotesFeed(site)],
  ['JSON Feed', () => jsonFeed(site)],
  ...Object.entries(quoteCitations(unlinked, site)).map(
    ([style, citation]): [string, () => string] => [
      `citation, ${style}`,
      () => (typeof citation === 'string' ? citation : JSON.stringify(citation)),
    ],
  ),
])('%s says how the source can be seen', async (_, text) => {
  const written = await text();
  expect(written).toMatch(HELD);
  expect(written).not.toMatch(/undefined|href=\\?"\\?"/);
});

test('article.json is as its schema says', () => {
  const ajv = new Ajv2020({ strict: true });
  formatsPlugin.default(ajv);
  const validate = ajv.compile(articleDataSchema(site.urls));
  validate(JSON.parse(JSON.stringify(articleData(article, site))));
  expect(validate.errors).toBeNull();
});

test.each<[output: string, text: () => string, shown: string]>([
  ['article.json', () => JSON.stringify(quoteData(inFebruary, site)), '"date":"2026-02"'],
  [
    'structured data',
    () => JSON.stringify(quoteJsonLd(inFebruary, site)),
    '"dateCreated":"2026-02"',
  ],
  ['the card', () => JSON.stringify(quoteCardContent(inFebruary, site)), 'February 2026'],
  ['what is copied', () => copyTexts(inFebruary, site).plain, ', February 2026'],
  ['APA', () => quoteCitations(inFebruary, site).apa.text, '(2026, February)'],
  ['MLA', () => quoteCitations(inFebruary, site).mla.text, 'Feb. 2026'],
  ['Chicago', () => quoteCitations(inFebruary, site).chicagoNote.text, 'February 2026'],
])('%s has the month, and no day', (_, text, shown) => {
  expect(text()).toContain(shown);
  expect(text()).not.toMatch(/2026-02-01|1 Feb/);
});
