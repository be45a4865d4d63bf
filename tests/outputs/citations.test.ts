import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/types.ts';
import { citeArticle, citeQuote, PAGE, QUOTE } from './cite.ts';
import type { QuoteOptions } from './shareSite.ts';

const ROSA = { speaker: { family: 'Lind', given: 'Rosa' } };
const SAID = 'Press conference after the talks, Lisbon';
const AGENCY = 'https://agency.example/a?b=1&c=2';

describe('a quote', () => {
  test.each([
    [
      'apa',
      `Lind, R. (2024, March 1). “the door is open to both sides” [${SAID}]. ` +
        `Quoted in Ministers meet in Lisbon, Harbour Agency, March 1, 2024, ${AGENCY}. ` +
        `In Ada Moreau, The harbour deal [published March 2, 2024]. The Ledger. ${QUOTE}`,
    ],
    [
      'mla',
      `Lind, Rosa. “the door is open to both sides.” ${SAID}, 1 Mar. 2024. ` +
        `Quoted in “Ministers meet in Lisbon,” Harbour Agency, 1 Mar. 2024, ${AGENCY}. ` +
        `“The Harbour Deal,” by Ada Moreau, The Ledger, 2 Mar. 2024, ${QUOTE}.`,
    ],
    [
      'chicagoBibliography',
      `Lind, Rosa. “the door is open to both sides.” ${SAID}, March 1, 2024. ` +
        `Quoted in “Ministers meet in Lisbon,” Harbour Agency, March 1, 2024. ${AGENCY}. ` +
        `In Ada Moreau, “The Harbour Deal,” The Ledger, March 2, 2024. ${QUOTE}.`,
    ],
    [
      'chicagoNote',
      `Rosa Lind, “the door is open to both sides,” ${SAID}, March 1, 2024, ` +
        `quoted in “Ministers meet in Lisbon,” Harbour Agency, March 1, 2024, ${AGENCY}, ` +
        `in Ada Moreau, “The Harbour Deal,” The Ledger, March 2, 2024, ${QUOTE}.`,
    ],
    [
      'chicagoAuthorDate',
      `Lind, Rosa. 2024. “the door is open to both sides.” ${SAID}, March 1. ` +
        `Quoted in “Ministers meet in Lisbon,” Harbour Agency, March 1, 2024. ${AGENCY}. ` +
        `In Ada Moreau, “The Harbour Deal,” The Ledger, March 2, 2024. ${QUOTE}.`,
    ],
  ] as const)('in %s', (style, expected) => {
    expect(citeQuote(ROSA)[style].text).toBe(expected);
  });

  describe('a name', () => {
    const person = (name: string, family?: string, given?: string): Partial<Entity> => ({
      key: 'person:x',
      kind: 'person',
      id: 'x',
      name,
      ...(family && { family, given: given ?? '' }),
    });
    test.each([
      ['nobody took apart', person('Rosa Lind'), 'Rosa Lind. (', 'Rosa Lind. “'],
      ['of one word', person('Ilka'), 'Ilka. (', 'Ilka. “'],
      [
        'with a particle',
        person('Ursula von der Aue', 'von der Aue', 'Ursula'),
        'von der Aue, U. (',
        'von der Aue, Ursula. “',
      ],
      [
        'with two given names',
        person('Ada Maria Byrne', 'Byrne', 'Ada Maria'),
        'Byrne, A. M. (',
        'Byrne, Ada Maria. “',
      ],
      [
        'with a hyphen',
        person('Jean-Luc Roy', 'Roy', 'Jean-Luc'),
        'Roy, J.-L. (',
        'Roy, Jean-Luc. “',
      ],
      ['Korean', person('Han Min Su', 'Han', 'Min Su'), 'Han, M. S. (', 'Han Min Su. “'],
      [
        'Hungarian, in its own order',
        person('Nagy Ilona', 'Nagy', 'Ilona'),
        'Nagy, I. (',
        'Nagy Ilona. “',
      ],
      [
        'Hungarian, in the order of English',
        person('Ilona Nagy', 'Nagy', 'Ilona'),
        'Nagy, I. (',
        'Nagy, Ilona. “',
      ],
      ['in a script without capitals', person('한민수', '한', '민수'), '한민수. (', '한민수. “'],
      [
        'of a body',
        { key: 'organization:x', kind: 'organization', name: 'The Cable Board' },
        'The Cable Board. (',
        'Cable Board. “',
      ],
    ] satisfies [string, Partial<Entity>, string, string][])('%s', (_, speaker, apa, mla) => {
      const citations = citeQuote({ speaker });
      expect(citations.apa.text.slice(0, apa.length)).toBe(apa);
      expect(citations.mla.text.slice(0, mla.length)).toBe(mla);
    });
  });

  test('a document without a title is described, not titled', () => {
    const { apa, mla, chicagoNote, bibtex, ris, cslJson } = citeQuote({
      source: { title: '[Report on the talks]' },
    });
    expect(apa.text).toContain('Quoted in [Report on the talks], Harbour Agency');
    expect(apa.html).not.toContain('<i>Report');
    expect(mla.text).toContain('Quoted in Report on the talks, Harbour Agency');
    expect(chicagoNote.text).toContain('quoted in Report on the talks, Harbour Agency');
    expect(bibtex).toContain('note = {Report on the talks}');
    expect(bibtex).not.toContain('title = {{Report');
    expect(ris).toContain('M3  - Report on the talks\r\n');
    expect(cslJson[1]).toMatchObject({ genre: 'Report on the talks' });
    expect(cslJson[1]).not.toHaveProperty('title');
  });

  test.each([
    ['2024-03', '(2024, March)', 'Lisbon, Mar. 2024.', '2024. “the door', '[2024,3]'],
    ['2024', '(2024)', 'Lisbon, 2024.', '2024. “the door', '[2024]'],
  ])('said in %s', (date, apa, mla, authorDate, csl) => {
    const citations = citeQuote({ said: { date, place: 'Lisbon' } });
    expect(citations.apa.text).toContain(apa);
    expect(citations.mla.text).toContain(mla);
    expect(citations.chicagoAuthorDate.text).toContain(authorDate);
    expect(JSON.stringify(citations.cslJson[0]?.issued)).toContain(csl);
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
    ['mla', `Ada Moreau. “The Harbour Deal.” The Ledger, 2 Mar. 2024, ${PAGE}.`],
    ['chicagoBibliography', `Ada Moreau. “The Harbour Deal.” The Ledger, March 2, 2024. ${PAGE}.`],
    ['chicagoNote', `Ada Moreau, “The Harbour Deal,” The Ledger, March 2, 2024, ${PAGE}.`],
    ['chicagoAuthorDate', `Ada Moreau. 2024. “The Harbour Deal.” The Ledger, March 2. ${PAGE}.`],
  ] as const)('in %s', (style, expected) => {
    expect(citeArticle()[style].text).toBe(expected);
  });

  const officialAuthors = [
    [{ name: 'The Harbour Office' }],
    [{ name: 'Ada Moreau', family: 'Moreau', given: 'Ada' }],
    [{ name: 'Ursula von der Aue', family: 'von der Aue', given: 'Ursula' }],
    [
      { name: 'Ada Maria Moreau', family: 'Moreau', given: 'Ada Maria' },
      { name: 'Jean-Luc Roy', family: 'Roy', given: 'Jean-Luc' },
    ],
    [{ name: 'Han Min Su', family: 'Han', given: 'Min Su' }],
  ];
  test.each(officialAuthors)(
    'APA agrees with the official style',
    { timeout: 60_000 },
    (...authors) => {
      const { apa, cslJson } = citeArticle({ authors });
      const [item] = cslJson;
      const official = new Cite([item as object]);
      expect(`${apa.text}\n`).toBe(
        official.format('bibliography', { template: 'apa', format: 'text' }),
      );
    },
  );

  test.each([
    ['apa', ['A B'], 'B, A. ('],
    ['apa', ['A B', 'C D'], 'B, A., & D, C. ('],
    ['apa', ['A B', 'C D', 'E F'], 'B, A., D, C., & F, E. ('],
    ['mla', ['A B', 'C D'], 'B, A, and C D. “'],
    ['mla', ['A B', 'C D', 'E F'], 'B, A, et al. “'],
    ['chicagoBibliography', ['A B', 'C D'], 'B, A, and C D. “'],
    ['chicagoBibliography', ['A B', 'C D', 'E F'], 'B, A, C D, and E F. “'],
    ['chicagoNote', ['A B', 'C D', 'E F', 'G H'], 'A B et al., “'],
  ] as const)('authors in %s: %j', (style, authors, expected) => {
    const citations = citeArticle({
      authors: authors.map((name) => {
        const [given, family] = name.split(' ');
        return { name, family, given };
      }),
    });
    expect(citations[style].text.slice(0, expected.length)).toBe(expected);
  });

  test.each([
    ['apa', `The Ledger. (2024, March 2). The harbour deal. ${PAGE}`],
    ['mla', `“The Harbour Deal.” The Ledger, 2 Mar. 2024, ${PAGE}.`],
  ] as const)('a body that publishes its own text stands there once in %s', (style, expected) => {
    expect(citeArticle({ authors: [{ name: 'The Ledger' }] })[style].text).toBe(expected);
  });
});
