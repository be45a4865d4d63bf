import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/model/dossiers.ts';
import {
  countLists,
  entityLists,
  FIRST,
  firstOfEach,
  LONG,
  listOf,
  listPages,
  PER_PAGE,
} from '../../../src/views/entity/entityLists.ts';

/** A dossier of so many articles, and of nothing else. */
function dossierOf(articles: number): Dossier {
  const none = { quotes: [], positions: [], quotesAbout: [], events: [], mentions: [] };
  const flows = { flowsFrom: [], flowsTo: [], speakers: [] };
  return { ...none, ...flows, articles: Array.from({ length: articles }, (_, n) => n) } as never;
}

test('a list that fits stands in one page', () => {
  const lists = entityLists(dossierOf(LONG));
  expect(firstOfEach(lists).articles).toHaveLength(LONG);
  expect(listPages(dossierOf(LONG))).toEqual([]);
});

test('a long list begins there and goes on in pages that together hold all of it', () => {
  const dossier = dossierOf(2 * PER_PAGE + 1);
  const lists = entityLists(dossier);
  expect(firstOfEach(lists).articles).toHaveLength(FIRST);
  expect(countLists(lists).articles).toBe(2 * PER_PAGE + 1);
  const pages = listPages(dossier);
  expect(pages.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    'articles 1',
    'articles 2',
    'articles 3',
  ]);
  expect(pages.flatMap((page) => listOf(dossier, page).articles)).toEqual(dossier.articles);
});
