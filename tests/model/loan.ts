/** The files of a small site with one article, about a loan. */
import { article } from '../support/contentFolder.ts';

export const SOURCES = `
sources:
  - { id: courier, title: Loan, publisher: The Courier, url: "https://example.org/c", published: 2026-02-27, kind: report }
  - { id: herald, title: Quay, publisher: The Herald, url: "https://example.org/h", kind: report }
  - { id: unused, title: Extra, publisher: The Extra, url: "https://example.org/x", kind: dataset }
`;
export const VOSS = `
name: Mara Voss
aliases: [Voss]
roles:
  - { title: Minister of transport, country: PT, from: 2024-06, to: 2026-01-31 }
  - { title: Member of parliament, country: PT, from: 2026-02 }
`;
export const FIELDS = `${SOURCES}
people: [mara-voss, { id: tom-reyes, name: Tom Reyes, role: Harbour master, country: ES }]
countries: [PT, ES]
quotes:
  - id: second
    speaker: tom-reyes
    exact: the quay is empty
    said: { date: 2026-01-10, place: Port Vell }
    source: herald
  - id: first
    speaker: mara-voss
    exact: not a cent
    said: { date: 2026-01-31 }
    source: courier
    claims: [loan]
    note: The *Courier* has “not one cent”.
claims:
  - id: loan
    text: A loan was taken.
    exact: A loan was taken
    status: supported
    asOf: 2026-03-01
    because: See [the papers](https://example.org/p).
    flow: { from: ES, to: PT, what: money }
    positions:
      - { by: mara-voss, stance: denies, date: 2026-01-31, quote: first }
      - { by: PT, stance: declines, date: 2026-02-20, source: herald, text: No comment. }
    history:
      - { date: 2026-01-01, status: asserted, because: Said. }
      - { date: 2026-02-01, status: supported, because: Shown. }
events:
  - { date: 2026-01-05, text: Later., source: herald }
  - { date: 2025-12-01, text: Earlier., source: herald, about: [PT] }
`;
export const PROSE = `A loan was taken.[^courier] Voss said “not a cent”, and Mr Reyes said “the quay is empty”.

In Spanish and Portuguese ports nothing moved.[^herald][^courier]`;
export const FILES = { 'articles/loan.md': article(FIELDS, PROSE), 'people/mara-voss.yaml': VOSS };
