import { describe, expect, test } from 'vitest';
import { claimHistory, latestOf, presentOf } from '../../src/model/claimHistory.ts';
import type { ClaimStatus, ResolvedArticle, ResolvedClaim } from '../../src/model/types.ts';

type Change = [date: string, status: ClaimStatus, because?: string];

/** A claim of an article of its own: its earlier statuses, then how it stood on a day. */
function claim(history: Change[], now: Change, continues?: ResolvedClaim): ResolvedClaim {
  const [asOf, status, because = ''] = now;
  const made = {
    status,
    asOf,
    because,
    history: history.map(([date, status, because = '']) => ({ date, status, because })),
    continues,
    continuedBy: [],
    article: { published: asOf } as ResolvedArticle,
  } as unknown as ResolvedClaim;
  if (continues) continues.continuedBy = [...continues.continuedBy, made];
  return made;
}

const told = (of: ResolvedClaim) =>
  claimHistory(of).map(
    ({ status, from, dated, steps }) =>
      `${status} ${dated ? 'since' : 'by'} ${from} (${steps.length})`,
  );

describe('one claim', () => {
  test('without a history it only stands so', () => {
    expect(told(claim([], ['2026-01-01', 'asserted']))).toEqual(['asserted by 2026-01-01 (1)']);
  });

  test('equal statuses that follow each other are one run', () => {
    const of = claim(
      [
        ['2023-10-13', 'contested'],
        ['2023-11-09', 'contested', 'again'],
        ['2024-04-30', 'supported'],
      ],
      ['2026-01-01', 'supported'],
    );
    expect(told(of)).toEqual(['contested since 2023-10-13 (2)', 'supported since 2024-04-30 (2)']);
  });

  test('a present status that the history does not reach has no known beginning', () => {
    const of = claim([['2023-10-13', 'asserted']], ['2026-01-01', 'refuted']);
    expect(told(of)).toEqual(['asserted since 2023-10-13 (1)', 'refuted by 2026-01-01 (1)']);
  });

  test('a status that comes back is a run of its own', () => {
    const of = claim(
      [
        ['2020-01-01', 'asserted'],
        ['2021-01-01', 'contested'],
      ],
      ['2022-01-01', 'asserted'],
    );
    expect(told(of).map((line) => line.split(' ')[0])).toEqual([
      'asserted',
      'contested',
      'asserted',
    ]);
  });
});

describe('a claim that goes on in later articles', () => {
  const first = claim([['2025-02-03', 'asserted', 'said']], ['2025-02-10', 'contested', 'denied']);
  const second = claim([], ['2026-02-10', 'contested', 'still'], first);
  const third = claim(
    [
      ['2025-02-03', 'asserted', 'said'],
      ['2027-01-20', 'refuted', 'dive'],
    ],
    ['2027-02-10', 'refuted', 'dive'],
    second,
  );

  test('has one history, in which what is repeated counts once', () => {
    expect(told(third)).toEqual([
      'asserted since 2025-02-03 (1)',
      'contested by 2025-02-10 (2)',
      'refuted since 2027-01-20 (2)',
    ]);
  });

  test('each step says which article has it', () => {
    const steps = claimHistory(third).flatMap((run) => run.steps);
    expect(steps.map((step) => step.claim)).toEqual([first, first, second, third, third]);
  });

  test('is present as the newest', () => {
    expect([first, second, third].map(latestOf)).toEqual([third, third, third]);
    expect([first, second, third].map(presentOf)).toEqual([third, third, third]);
  });
});
