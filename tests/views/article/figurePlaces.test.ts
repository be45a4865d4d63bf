import { expect, test } from 'vitest';
import type { ResolvedBlock } from '../../../src/model/types.ts';
import type { FigureKind } from '../../../src/schema/figure.ts';
import {
  figuresOf,
  placedFigures,
  unplacedFigures,
} from '../../../src/views/article/figurePlaces.ts';
import { article, event, flow } from '../../figures/article.ts';

const placed = (figure: FigureKind): ResolvedBlock => ({
  kind: 'figure',
  figure,
  children: [],
  quotes: [],
  claims: [],
});
const full = { claims: [flow('NO>PT')], events: [event('2024-01-01', 'Something')] };

test.each([
  ['nothing', {}, []],
  ['a flow without a position', { claims: full.claims }, ['flows']],
  ['flows and events', full, ['flows', 'timeline']],
])('an article with %s has %j', (_, given, kinds) => {
  expect(figuresOf(article(given))).toEqual(kinds);
});

test('a figure stands where it is placed first; the others follow the prose', () => {
  const blocks = [placed('timeline'), placed('timeline'), placed('positions')];
  const one = article({ ...full, blocks });
  expect([...placedFigures(one)]).toEqual([[0, 'timeline']]);
  expect(unplacedFigures(one)).toEqual(['flows']);
});
