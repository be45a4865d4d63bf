import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleCitations, quoteCitations } from '../../src/outputs/citations/citations.ts';
import { firstArticle, firstQuote, type QuoteOptions, shareSite } from './shareSite.ts';

const PAGE = 'https://news.example/record/articles/harbour/';
const QUOTE = `${PAGE}quotes/open-door/`;

function citeQuote(quote: Partial<QuoteOptions> = {}, title = 'The harbour deal') {
  const site = shareSite({ article: { title }, quotes: [{ id: 'open-door', ...quote }] });
  return quoteCitations(firstQuote(site), site);
}

function citeArticle(article = {}) {
  const site = shareSite({ article });
  return articleCitations(firstArticle(site), site);
}

describe('a quote', () => {
  test.each([
    [
      'apa',
      'Rosa Lind. (2024, March 1). “the door is open to both sides” [Press conference after the talks, Lisbon]. ' +
        'Quoted in Ministers meet in Lisbon, Harbour Agency, March 1, 2024, https://agency.example/a?b=1&c=2. ' +
        `In The harbour deal. The Ledger. ${QUOTE}`,
    ],
    [
      'mla',
      'Rosa Lind. “the door is open to both sides.” Press conference after the talks, Lisbon, 1 Mar. 2024. ' +
        'Quoted in “Ministers meet in Lisbon,” Harbour Agency, 1 Mar. 2024, https://agency.example/a?b=1&c=2. ' +
        `In “The harbour deal,” The Ledger, ${QUOTE}.`,
    ],
    [
      'chicago',
      'Rosa Lind. “the door is open to both sides.” Press conference after the talks, Lisbon, March 1, 2024. ' +
        'Quoted in “Ministers meet in Lisbon,” Harbour Agency, March 1, 2024, https://agency.example/a?b=1&c=2. ' +
        `In “The harbour deal,” The Ledger, ${QUOTE}.`,
    ],
  ] as const)('in %s', (style, expected) => {
    expect(citeQuote()[style].text).toBe(expected);
  });

  test.each([
    ['marks inside become single', { words: 'a “two-way” street' }, '“a ‘two-way’ street.”'],
    ['no second stop', { words: 'Is it open?' }, '“Is it open?” Press'],
    ['a translation', { words: 'Ja', translation: 'Yes' }, '“Ja.” [“Yes.”] Press'],
    ['neither place nor occasion', { said: { date: '2024-05-31' } }, 'sides.” 31 May 2024. Quoted'],
    ['a source without a date', { source: { published: '' } }, 'Harbour Agency, https://agency'],
    ['a long speech', { words: 'word '.repeat(100) }, 'word word…” Press'],
  ] satisfies [string, Partial<QuoteOptions>, string][])('%s', (_, quote, expected) => {
    expect(citeQuote(quote).mla.text).toContain(expected);
  });
});

describe('an article', () => {
  test.each([
    ['apa', `Ada Moreau. (2024, March 2). The harbour deal. The Ledger. ${PAGE}`],
    ['mla', `Ada Moreau. “The harbour deal.” The Ledger, 2 Mar. 2024, ${PAGE}.`],
    ['chicago', `Ada Moreau. “The harbour deal.” The Ledger, March 2, 2024, ${PAGE}.`],
  ] as const)('in %s', (style, expected) => {
    expect(citeArticle()[style].text).toBe(expected);
  });

  test('APA agrees with the official style', { timeout: 60_000 }, () => {
    const { apa, cslJson } = citeArticle();
    const [item] = cslJson;
    const official = new Cite([{ ...item, publisher: undefined }]);
    expect(`${apa.text}\n`).toBe(
      official.format('bibliography', { template: 'apa', format: 'text' }),
    );
  });

  test.each([
    [['A B', 'C D'], 'A B & C D. ('],
    [['A B', 'C D', 'E F'], 'A B, C D, & E F. ('],
    [['Ledger Inc.'], 'Ledger Inc. ('],
  ])('authors %j', (authors, expected) => {
    const { apa } = citeArticle({ authors: authors.map((name) => ({ name })) });
    expect(apa.text).toContain(expected);
  });
});

describe('files', () => {
  test('CSL-JSON names speaker, occasion, date, source and page', () => {
    const [item, source] = citeQuote().cslJson;
    expect(item).toMatchObject({
      id: 'harbour-open-door',
      author: [{ literal: 'Rosa Lind' }],
      'event-title': 'Press conference after the talks',
      issued: { 'date-parts': [[2024, 3, 1]] },
      URL: QUOTE,
    });
    expect(item?.note).toContain('https://agency.example/a?b=1&c=2');
    expect(source).toMatchObject({ URL: 'https://agency.example/a?b=1&c=2' });
  });

  test('RIS has the two records, each from TY to ER', () => {
    const { ris } = citeQuote();
    expect(ris.match(/^TY {2}- ELEC\r\n/gm)).toHaveLength(2);
    expect(ris.match(/^ER {2}- \r\n/gm)).toHaveLength(2);
    expect(ris).toContain('DA  - 2024/03/01\r\n');
  });

  test('BibTeX keeps the key', () => {
    expect(citeQuote().bibtex).toMatch(/^@misc\{harbour-open-door,$/m);
  });
});

/** Text that means something to HTML, BibTeX, RIS or a template. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<b>', '</i>', '"', "'", '&', '{', '}', '\\', '$', '%', '#', '_', '~', '^'),
      fc.constantFrom('\nER  - \nTY  - ', '\r\n', '@misc{', '“', '”', ']]>', '\u0000', '\ud800'),
      fc.string({ maxLength: 6 }),
      fc.constant(' word '),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => `x${pieces.join('')}x`);

describe('hostile text', () => {
  const cases = fc
    .tuple(hostile, hostile, hostile)
    .map(([words, name, title]) =>
      citeQuote({ words, speaker: { name }, source: { title, publisher: name } }, title),
    );

  test('is only ever text in HTML', () => {
    fc.assert(
      fc.property(cases, ({ apa, mla, chicago }) => {
        for (const { html } of [apa, mla, chicago]) {
          const tags = html.match(/<[^>]*>/g) ?? [];
          for (const tag of tags) expect(tag).toMatch(/^<(\/?i|\/a|a href="[^"<>]*")>$/);
          expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        }
      }),
    );
  });

  test('is only ever a value in RIS and BibTeX', () => {
    fc.assert(
      fc.property(cases, ({ ris, bibtex }) => {
        expect(new Cite(ris, { forceType: '@ris/file' }).data).toHaveLength(2);
        for (const line of ris.slice(0, -2).split('\r\n'))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        const keys = bibtex.match(/^@\w+\{[^,]*,$/gm);
        expect(keys).toEqual([
          '@misc{harbour-open-door,',
          '@misc{harbour-open-door-source-agency,',
        ]);
        expect(depth(bibtex)).toBe(0);
      }),
    );
  });

  test('BibTeX reads back as the same words', () => {
    const [item] = new Cite(citeQuote({ words: 'A 100% {sure} $5 a_b & c #1 \\x' }).bibtex).data;
    expect(item?.title).toBe('A 100% {sure} $5 a_b & c #1 \\x');
  });
});

/** How many braces stay open; backslash and brace is a letter. */
function depth(bibtex: string): number {
  const braces = bibtex.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
  return braces.reduce((open, brace) => open + (brace === '{' ? 1 : -1), 0);
}
