/** What stood in a quote before, and until when, is told to machines as it is to readers. */
import { expect, test } from 'vitest';
import type { ResolvedArticle, ResolvedQuote } from '../../src/model/types.ts';
import { articleData } from '../../src/outputs/articleData/index.ts';
import { articleJsonLd, quoteJsonLd } from '../../src/outputs/structuredData/index.ts';
import { article, loadSite } from '../support/contentFolder.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('a reworded quote has its earlier words in article.json and in JSON-LD', async () => {
  const site = await loadSite({
    'articles/loan.md': article(
      `sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [{ id: mo, name: Mo Kay }]
quotes: [{ id: first, speaker: mo, exact: it will be signed, said: { date: 2026-01-01 }, source: s }]
corrections: [{ date: 2026-03-04, text: We had misheard., quote: first, was: "it was signed" }]`,
      '“it will be signed,” said Mo Kay.',
    ),
  });
  const loan = site.articles[0] as ResolvedArticle;
  const quote = loan.quotes[0] as ResolvedQuote;
  expect(plain(articleData(loan, site)).quotes[0]).toMatchObject({
    earlier: [{ until: '2026-03-04', words: 'it was signed', textHtml: 'We had misheard.' }],
  });
  const correction = {
    '@type': 'CorrectionComment',
    datePublished: '2026-03-04',
    text: 'We had misheard.',
    about: { '@type': 'Quotation', text: 'it was signed' },
  };
  const nodes = plain(quoteJsonLd(quote, site))['@graph'] as { '@type': string }[];
  expect(nodes.find((node) => node['@type'] === 'Quotation')).toMatchObject({
    correction: [correction],
  });
  expect(JSON.stringify(articleJsonLd(loan, site))).toContain('"text":"We had misheard."');
});
