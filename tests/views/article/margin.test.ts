import { describe, expect, test } from 'vitest';
import type { ResolvedBlock, ResolvedClaim, ResolvedQuote } from '../../../src/model/types.ts';
import { marginStyle, planMargin } from '../../../src/views/article/margin.ts';
import { article, claim, entity, quote } from '../../figures/article.ts';

const ann = entity('person', 'ann', 'Ann');

function block(text: string, quotes: ResolvedQuote[], claims: ResolvedClaim[] = []): ResolvedBlock {
  return { kind: 'prose', children: [{ type: 'text', value: text }], quotes, claims };
}

const said = (id: string, start: number, note = '') =>
  quote({ id, speaker: ann, note, ranges: [{ start, end: start + 5 }] });

describe('notes', () => {
  test('stand in the order of their words and are numbered through the article', () => {
    const a = said('a', 40);
    const b = said('b', 210);
    const c = claim({ id: 'c', ranges: [{ start: 10, end: 20 }] });
    const blocks = [block('x'.repeat(200), [a], [c]), block('x'.repeat(200), [b])];
    const { notes, byQuote, byClaim } = planMargin(article({ blocks }));
    const ids = notes.map((own) => own.map((note) => (note.quote ?? note.claim).id));
    expect(ids).toEqual([['c', 'a'], ['b']]);
    expect([byClaim.get(c), byQuote.get(a), byQuote.get(b)]).toEqual([1, 2, 3]);
  });

  test('stand open where there is room, folded where the next one is close', () => {
    const far = [said('a', 0), said('b', 3000)];
    const near = [said('a', 0, 'n'.repeat(600)), said('b', 400, 'n'.repeat(600))];
    const roomy = (quotes: ResolvedQuote[]) =>
      planMargin(article({ blocks: [block('x'.repeat(4000), quotes)] }))
        .notes.flat()
        .map((note) => note.roomy);
    expect(roomy(far)).toEqual([true, true]);
    expect(roomy(near)).toEqual([false, true]);
  });

  test('stay in the flow where they would run past the end', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => said(`q${n}`, n));
    expect(planMargin(article({ blocks: [block('x'.repeat(200), crowd)] })).fits).toBe(false);
    expect(planMargin(article({ blocks: [block('x'.repeat(200), [said('a', 0)])] })).fits).toBe(
      true,
    );
  });
});

test('the rules of a page hold numbers and tints, and nothing that an editor wrote', () => {
  const evil = said('a}</style>', 0);
  const plan = planMargin(article({ blocks: [block('some words', [evil])] }));
  const style = marginStyle(plan, (speaker) => (speaker === ann ? 3 : 0));
  expect(style).toContain('.n1{--n:--n1;--tint:var(--color-t3);');
  expect(style).not.toContain('</style>');
});
