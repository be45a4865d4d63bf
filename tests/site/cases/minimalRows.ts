/** How rows of cases for the fixture `minimal` are written. */
import type { Mutation } from '../../support/mutate.ts';

export const ARTICLE = 'content/articles/ferry.md';
export const PERSON = 'content/people/ada-lind.yaml';
export const SITE = 'content/site.yaml';
export const EXACT: [file: string, text: string] = [ARTICLE, 'exact: ▸'];
export const WORDS = 'exact: the ferry left when it was told to';
const END = 'did not ask them.';

export type Row = [
  what: string,
  search: string | RegExp,
  replace: string,
  names: Mutation['names'][number] | Mutation['names'],
  ...at: [file: string, text: string][],
];

/** Mutations of one file. */
export const rows = (file: string, table: Row[]): Mutation[] =>
  table.map(([what, search, replace, names, ...at]) => ({
    what,
    file,
    search,
    replace,
    names: typeof names === 'string' ? [names] : names,
    at,
  }));

/** A row that adds a paragraph at the end of the prose. */
export const prose = (what: string, text: string, names: Row[3], ...at: Row[4][]): Row => [
  what,
  END,
  `${END}\n\n${text}`,
  names,
  ...(at as [string, string][]),
];
