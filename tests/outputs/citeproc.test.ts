/**
 * What citeproc-js 1.4.61 makes of our CSL-JSON by the official styles of the CSL project (commit 0819c0e of its
 * repository: APA 7th of 2026-02-07, MLA 9th of 2026-02-03, Chicago 17th of 2025-02-09), beside what we print. Where a
 * style does not know what we know, the row has both, and says why.
 */
import { describe, expect, test } from 'vitest';
import { citeArticle, citeQuote, PAGE, QUOTE } from './cite.ts';

const STYLES = ['apa', 'mla', 'chicagoBibliography', 'chicagoNote', 'chicagoAuthorDate'] as const;
type Texts = Record<(typeof STYLES)[number], string>;

const ADA = { name: 'Ada Maria Moreau', family: 'Moreau', given: 'Ada Maria' };
const ROY = { name: 'Jean-Luc Roy', family: 'Roy', given: 'Jean-Luc' };
const LI = { name: 'Bo Li', family: 'Li', given: 'Bo' };
const OM = { name: 'Cy Om', family: 'Om', given: 'Cy' };

/** The references of an article: who wrote it, its title as each style sets it. */
function article(authors: Texts, title = 'The Harbour Deal', apaTitle = 'The harbour deal'): Texts {
  const full = /[?!]$/.test(title) ? '' : '.';
  return {
    apa: `${authors.apa} (2024, March 2). ${apaTitle}${full} The Ledger. ${PAGE}`,
    mla: `${authors.mla} “${title}${full}” The Ledger, 2 Mar. 2024, ${PAGE}.`,
    chicagoBibliography: `${authors.chicagoBibliography} “${title}${full}” The Ledger, March 2, 2024. ${PAGE}.`,
    chicagoNote: `${authors.chicagoNote}, “${title},” The Ledger, March 2, 2024, ${PAGE}.`,
    chicagoAuthorDate: `${authors.chicagoAuthorDate} 2024. “${title}${full}” The Ledger, March 2. ${PAGE}.`,
  };
}

const by = (apa: string, listed: string, note: string, mla = listed): Texts => ({
  apa,
  mla,
  chicagoBibliography: listed,
  chicagoNote: note,
  chicagoAuthorDate: listed,
});
const MOREAU = by('Moreau, A. M.', 'Moreau, Ada Maria.', 'Ada Maria Moreau');

describe('an article, as citeproc has it', () => {
  test.each<[string, object, Texts]>([
    ['one author', { authors: [ADA] }, article(MOREAU)],
    [
      'two',
      { authors: [ADA, ROY] },
      article(
        by(
          'Moreau, A. M., & Roy, J.-L.',
          'Moreau, Ada Maria, and Jean-Luc Roy.',
          'Ada Maria Moreau and Jean-Luc Roy',
        ),
      ),
    ],
    [
      'three',
      { authors: [ADA, ROY, LI] },
      article(
        by(
          'Moreau, A. M., Roy, J.-L., & Li, B.',
          'Moreau, Ada Maria, Jean-Luc Roy, and Bo Li.',
          'Ada Maria Moreau, Jean-Luc Roy, and Bo Li',
          'Moreau, Ada Maria, et al.',
        ),
      ),
    ],
    [
      'four',
      { authors: [ADA, ROY, LI, OM] },
      article(
        by(
          'Moreau, A. M., Roy, J.-L., Li, B., & Om, C.',
          'Moreau, Ada Maria, Jean-Luc Roy, Bo Li, and Cy Om.',
          'Ada Maria Moreau et al.',
          'Moreau, Ada Maria, et al.',
        ),
      ),
    ],
    [
      'a name that nobody took apart',
      { authors: [{ name: 'Ada Moreau' }] },
      article(by('Ada Moreau.', 'Ada Moreau.', 'Ada Moreau')),
    ],
    [
      'quotation marks in a title',
      { authors: [ADA], title: 'The “two-way” harbour deal' },
      {
        ...article(MOREAU, 'The ‘Two-Way’ Harbour Deal'),
        apa: `Moreau, A. M. (2024, March 2). The “two-way” harbour deal. The Ledger. ${PAGE}`,
      },
    ],
    [
      'a question',
      { authors: [ADA], title: 'Who said it?' },
      article(MOREAU, 'Who Said It?', 'Who said it?'),
    ],
    [
      'small words, one of them after a colon, and an odd one',
      { authors: [ADA], title: 'What ministers agreed to: a deal of which nobody speaks in iDocs' },
      article(
        MOREAU,
        'What Ministers Agreed to: A Deal of Which Nobody Speaks in iDocs',
        'What ministers agreed to: a deal of which nobody speaks in iDocs',
      ),
    ],
    [
      'a small word at the end',
      { authors: [ADA], title: 'The deal nobody asked for' },
      article(MOREAU, 'The Deal Nobody Asked For', 'The deal nobody asked for'),
    ],
    [
      'another language',
      { authors: [ADA], title: 'Der lange Weg nach Hause', language: 'de' },
      article(MOREAU, 'Der lange Weg nach Hause', 'Der lange Weg nach Hause'),
    ],
  ])('%s', (_, options, expected) => {
    const citations = citeArticle(options);
    for (const style of STYLES) expect.soft(citations[style].text).toBe(expected[style]);
  });
});

describe('an article, where we know more than a style', () => {
  const PARTICLE = { name: 'Ursula von der Aue', family: 'von der Aue', given: 'Ursula' };
  const HAN = { name: 'Han Min Su', family: 'Han', given: 'Min Su' };
  test.each<[why: string, object, (typeof STYLES)[number], ours: string, citeproc: string]>([
    [
      // Chicago 8.5 and 16.71: by the bearer's preference, which the editor's `family` tells.
      'the style sends every particle behind the given name',
      { authors: [PARTICLE] },
      'chicagoBibliography',
      'von der Aue, Ursula. “',
      'Aue, Ursula von der. “',
    ],
    [
      // MLA 2.73, Chicago 16.75: no comma where the family name stands first anyway.
      'CSL-JSON has no order of names',
      { authors: [HAN] },
      'mla',
      'Han Min Su. “',
      'Han, Min Su. “',
    ],
    ['the same in a note', { authors: [HAN] }, 'chicagoNote', 'Han Min Su, “', 'Min Su Han, “'],
    [
      // MLA 5.19.
      'the style keeps the article of a body',
      { authors: [{ name: 'The Harbour Office' }] },
      'mla',
      'Harbour Office. “',
      'The Harbour Office. “',
    ],
    [
      // APA 9.33.
      'the style names a body twice that publishes its own text',
      { authors: [{ name: 'The Ledger' }] },
      'apa',
      `The Ledger. (2024, March 2). The harbour deal. ${PAGE}`,
      `The Ledger. (2024, March 2). The harbour deal. The Ledger. ${PAGE}`,
    ],
    [
      // MLA 5.118.
      'the same in MLA, where it is the publisher alone',
      { authors: [{ name: 'The Ledger' }] },
      'mla',
      '“The Harbour Deal.” The Ledger, 2 Mar.',
      'The Ledger. “The Harbour Deal.” The Ledger, 2 Mar.',
    ],
  ])('%s', (_, options, style, ours, citeproc) => {
    const { text } = citeArticle(options)[style];
    expect(text.slice(0, ours.length)).toBe(ours);
    expect(ours).not.toBe(citeproc);
  });
});

/**
 * No style has a place for words quoted in a document and shown by an article: what they print of our item is the
 * speaker, the words, the site and the address, in this order. We print the same, and the source and the article between.
 */
describe('a quote has what citeproc has of it', () => {
  test.each<[(typeof STYLES)[number], string[]]>([
    [
      'apa',
      ['Lind, R. (2024, March 1). ', 'the door is open to both sides', 'The Ledger. ', QUOTE],
    ],
    ['mla', ['Lind, Rosa. “the door is open to both sides.” ', 'The Ledger, ', `${QUOTE}.`]],
    [
      'chicagoBibliography',
      ['Lind, Rosa. “the door is open to both sides.” ', 'The Ledger, ', `. ${QUOTE}.`],
    ],
    [
      'chicagoNote',
      ['Rosa Lind, “the door is open to both sides,” ', 'The Ledger, ', `, ${QUOTE}.`],
    ],
    [
      'chicagoAuthorDate',
      ['Lind, Rosa. 2024. “the door is open to both sides.” ', 'The Ledger, ', `. ${QUOTE}.`],
    ],
  ])('%s', (style, parts) => {
    const { text } = citeQuote({ speaker: { family: 'Lind', given: 'Rosa' } })[style];
    const places = parts.map((part) => text.indexOf(part));
    expect(places[0]).toBe(0);
    expect(places.every((place, index) => place >= (places[index - 1] ?? 0))).toBe(true);
    expect(text.endsWith(parts.at(-1) ?? '')).toBe(true);
  });
});
