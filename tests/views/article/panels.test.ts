import { describe, expect, test } from 'vitest';
import type { ResolvedBlock, ResolvedClaim, ResolvedQuote } from '../../../src/model/types.ts';
import { panelStyle } from '../../../src/views/article/panelStyle.ts';
import { planPanels } from '../../../src/views/article/panels.ts';
import { article, claim, entity, quote } from '../../figures/article.ts';

const ann = entity('person', 'ann', 'Ann');
const ben = entity('person', 'ben', 'Ben');
const PRESS = { date: '2024-01-01', place: 'Oslo', occasion: 'Press conference' };
const DINNER = { date: '2024-01-01', place: 'Oslo', occasion: 'Dinner' };

function block(
  quotes: ResolvedQuote[],
  claims: ResolvedClaim[] = [],
  kind: ResolvedBlock['kind'] = 'prose',
): ResolvedBlock {
  return { kind, children: [{ type: 'text', value: 'words' }], quotes, claims };
}

const said = (id: string, start: number, speaker = ann, on = PRESS) =>
  quote({ id, speaker, said: on, ranges: [{ start, end: start + 5 }] });
const stated = (id: string, start: number) =>
  claim({ id, block: 0, ranges: [{ start, end: start + 5 }] });

/** `Ann: a b` for a panel of quotes, `again` where it says no more of the occasion, `claims: c` for one of claims. */
function shown(blocks: ResolvedBlock[]): string[][] {
  return planPanels(article({ blocks })).panels.map((own) =>
    own.map((panel) => {
      const ids = panel.items.map(({ of }) => of.id).join(' ');
      if (panel.kind === 'claims') return `claims: ${ids}`;
      return `${panel.items[0].of.speaker.name}${panel.again ? ' again' : ''}: ${ids}`;
    }),
  );
}

describe('what stands beside a paragraph', () => {
  test.each<[string, ResolvedBlock[], string[][]]>([
    [
      'quotes of one speaker on one occasion are together',
      [block([said('a', 0), said('b', 9)])],
      [['Ann: a b']],
    ],
    [
      'another speaker has a panel of their own',
      [block([said('a', 0), said('b', 9, ben), said('c', 20)])],
      [['Ann: a', 'Ben: b', 'Ann again: c']],
    ],
    [
      'another occasion too',
      [block([said('a', 0), said('b', 9, ann, DINNER)])],
      [['Ann: a', 'Ann: b']],
    ],
    [
      'a claim between two quotes does not part them',
      [block([said('a', 0), said('b', 20)], [stated('c', 9)])],
      [['Ann: a b', 'claims: c']],
    ],
    [
      'claims that follow each other are together',
      [block([said('a', 30)], [stated('c', 0), stated('d', 9)])],
      [['claims: c d', 'Ann: a']],
    ],
    [
      'all stand in the order of their words',
      [block([said('b', 20, ben), said('a', 0)], [stated('c', 40)])],
      [['Ann: a', 'Ben: b', 'claims: c']],
    ],
    [
      'a paragraph has its own panels',
      [block([said('a', 0)]), block([said('b', 99)])],
      [['Ann: a'], ['Ann again: b']],
    ],
    [
      'a new section says again who spoke when',
      [block([said('a', 0)]), block([], [], 'heading'), block([said('b', 99)])],
      [['Ann: a'], [], ['Ann: b']],
    ],
  ])('%s', (_, blocks, panels) => {
    expect(shown(blocks)).toEqual(panels);
  });

  test('numbers run through the article, and claims without words in it come last', () => {
    const [a, b, c] = [said('a', 0), said('b', 9, ben), stated('c', 4)];
    const lost = claim({ id: 'lost' });
    const plan = planPanels(article({ blocks: [block([a, b], [c])], claims: [c, lost] }));
    expect([a, c, b, lost].map((of) => plan.numbers.get(of))).toEqual([1, 2, 3, 4]);
    expect(plan.unplaced.map(({ of }) => of)).toEqual([lost]);
  });
});

test('the rules of a page hold numbers and colours, and nothing that an editor wrote', () => {
  const evil = said('a}</style>', 0);
  const style = panelStyle(
    planPanels(article({ blocks: [block([evil], [stated('{}', 9)])] })),
    () => 3,
  );
  expect(style).toContain('.n1{--n:--n1;--tint:var(--color-t3);');
  expect(style).toContain('.n2{--n:--n2;--is:var(--color-soft);');
  expect(style).not.toMatch(/[<>]|\{\}/u);
});
