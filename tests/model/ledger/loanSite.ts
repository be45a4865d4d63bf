/** A small site with a ledger: an article with a quote, its speaker and a country. */
import { levelOf } from '../../../src/schema/issue.ts';
import { article, load } from '../../support/contentFolder.ts';

export const FIELDS = `
sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [mo]
countries: [PT]
quotes: [{ id: first, speaker: mo, exact: the loan is signed, said: { date: 2026-01-01 }, source: s }]`;
export const PROSE = 'Mo Kay said “the loan is signed.”';
export const FILES: Record<string, string> = {
  'people/mo.yaml': 'name: Mo Kay\n',
  'articles/loan.md': article(FIELDS, PROSE),
};
export const PLAIN = article('', 'Nothing is said.');
export const LEDGER = [
  'articles/loan/',
  'articles/loan/quotes/first/',
  'countries/pt/',
  'people/mo/',
];

export const ledgerOf = (...paths: string[]) => ({
  'permalinks.json': JSON.stringify(paths, null, 2),
});
export const errors = async (files: Record<string, string>, options = {}) =>
  (await load(files, options)).issues.filter((issue) => levelOf(issue) === 'error');
