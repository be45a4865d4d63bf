import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/model/dossiers.ts';
import { LONG, listPages, PER_PAGE } from '../../../src/model/entityLists.ts';
import {
  countLists,
  entityLists,
  FIRST,
  firstOfEach,
  foldLists,
  listOf,
} from '../../../src/views/entity/entityLists.ts';
import { claim, country, entity, flow, position, quote } from '../../figures/article.ts';

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
  expect(pages.map(({ list, number }) => `${list} ${number}`)).toEqual([
    'articles 1',
    'articles 2',
    'articles 3',
  ]);
  expect(pages.flatMap((page) => listOf(dossier, page).articles)).toEqual(dossier.articles);
});

test('the beginning of a list is shown and the rest folded, unless the rest is a single entry', () => {
  const articles = (length: number) => {
    const { shown, rest } = foldLists(entityLists(dossierOf(length)));
    return [shown.articles.length, rest.articles.length];
  };
  expect(articles(5)).toEqual([5, 0]);
  expect(articles(6)).toEqual([4, 2]);
});

describe('claims', () => {
  const ann = entity('person', 'ann', 'Ann');
  const days = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'];
  const taken = (id: string, dates: string[]) => {
    const one = claim({ id });
    return dates.map((date) => ({ claim: one, position: position(ann, 'denies', date) }));
  };
  const of = (given: Partial<Dossier>) => foldLists(entityLists({ ...dossierOf(0), ...given }));

  test('few positions stand in full, many in brief with all of them folded', () => {
    const few = of({ positions: taken('a', days.slice(1)) });
    expect([few.shown.positions.length, few.rest.positions.length]).toEqual([1, 0]);
    const flows = { flowsTo: [flow('KP>RU', { id: 'moved' })], entity: country('RU') };
    const many = of({ ...flows, positions: taken('a', days) });
    expect(many.shown.positions.map((stand) => stand.claim.id)).toEqual(['a', 'moved']);
    expect(many.rest.positions.map((stand) => stand.claim.id)).toEqual(['a']);
  });

  test('of many the first are shown in brief; all that has positions, and the others, are folded in full', () => {
    const flows = Array.from({ length: 9 }, (_, n) => flow('KP>RU', { id: `moved-${n}` }));
    const one = of({
      flowsTo: flows,
      entity: country('RU'),
      positions: taken('a', days.slice(0, 1)),
    });
    const ids = (stands: readonly { claim: { id: string } }[]) =>
      stands.map((stand) => stand.claim.id);
    expect(ids(one.shown.positions)).toHaveLength(6);
    expect(new Set([...ids(one.shown.positions), ...ids(one.rest.positions)]).size).toBe(10);
    expect(ids(one.rest.positions)).toContain('a');

    const none = of({ flowsTo: flows, entity: country('RU') });
    expect([none.shown.positions.length, none.rest.positions.length]).toEqual([6, 3]);
  });

  test('words that the list of quotes has are folded here', () => {
    const said = quote({ id: 'said', speaker: ann });
    const one = {
      claim: claim({ id: 'a' }),
      position: position(ann, 'denies', '2024-01-01', { quote: said }),
    };
    expect(of({ positions: [one] }).rest.positions).toHaveLength(1);
  });

  test('one that two articles take up is one, with the positions of both, the same one once', () => {
    const later = claim({ id: 'later' });
    const old = claim({ id: 'old', continuedBy: [later] });
    later.continues = old;
    const records = [old, later].flatMap((each) =>
      ['2024-01-01', `2024-02-0${each === old ? 1 : 2}`].map((date) => ({
        claim: each,
        position: position(ann, 'denies', date),
      })),
    );
    const [only, ...others] = of({ positions: records }).shown.positions;
    expect(others).toEqual([]);
    expect(only?.claim.id).toBe('later');
    expect(only?.taken.map(({ date, records }) => `${date} ${records.length}`)).toEqual([
      '2024-01-01 2',
      '2024-02-01 1',
      '2024-02-02 1',
    ]);
  });

  test('what moves is told from the side of the entity', () => {
    const flows = { flowsFrom: [flow('RU>KP')], flowsTo: [flow('KP>RU')] };
    const { positions } = of({ ...flows, entity: { ...country('RU') } }).shown;
    expect(positions.map(({ flow }) => `${flow?.direction} ${flow?.other.id}`)).toEqual([
      'to KP',
      'from KP',
    ]);
  });
});
