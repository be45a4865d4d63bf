/** The files of a citation, read back by another program; and text that means something to their formats. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeQuote, QUOTE } from './cite.ts';

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

  const people = [
    [
      { family: 'Lind', given: 'Rosa' },
      { family: 'Lind', given: 'Rosa' },
    ],
    [
      { family: 'van den Berg', given: 'Ada' },
      { family: 'Berg', given: 'Ada' },
    ],
  ] as const;

  test.each(people)('a person is read back as a person: %j', (parts, { family, given }) => {
    const { bibtex, ris, cslJson } = citeQuote({
      speaker: { ...parts, name: `${parts.given} ${parts.family}` },
    });
    for (const file of [bibtex, ris, JSON.stringify(cslJson)]) {
      const [item] = new Cite(file).data as { author?: { family?: string; given?: string }[] }[];
      expect(item?.author?.[0]?.given, file).toBe(given);
      expect(item?.author?.[0]?.family, file).toContain(family);
    }
  });

  test('a body is read back as a body', () => {
    const { bibtex, cslJson } = citeQuote({
      speaker: { key: 'organization:x', kind: 'organization', name: 'Board of Trade and Harbours' },
    });
    for (const file of [bibtex, JSON.stringify(cslJson)]) {
      const [item] = new Cite(file).data as { author?: Record<string, string>[] }[];
      const names = item?.author?.map(({ literal, family, given }) => [literal ?? family, given]);
      expect(names, file).toEqual([['Board of Trade and Harbours', undefined]]);
    }
  });

  test('both dates and the author of the page stand in each', () => {
    const { bibtex, ris, cslJson } = citeQuote();
    expect(cslJson[0]).toMatchObject({
      'container-author': [{ literal: 'Ada Moreau' }],
      'event-date': { 'date-parts': [[2024, 3, 1]] },
      'available-date': { 'date-parts': [[2024, 3, 2]] },
    });
    expect(ris).toContain('A2  - Ada Moreau\r\n');
    for (const file of [bibtex, ris]) expect(file).toContain('by Ada Moreau, 2024-03-02');
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
  const cases = fc.tuple(hostile, hostile, hostile).map(([words, name, title]) =>
    citeQuote(
      {
        words,
        speaker: { name, family: name, given: title },
        source: { title, publisher: name },
      },
      title,
    ),
  );

  test('is only ever text in HTML', () => {
    fc.assert(
      fc.property(cases, ({ apa, mla, chicagoNote, chicagoBibliography, chicagoAuthorDate }) => {
        const all = [apa, mla, chicagoNote, chicagoBibliography, chicagoAuthorDate];
        for (const { html } of all) {
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
