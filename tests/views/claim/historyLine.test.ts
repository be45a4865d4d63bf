import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import type { HistoryRun } from '../../../src/model/claimHistory.ts';
import type { ClaimStatus } from '../../../src/model/types.ts';
import { historyLine, historySentence } from '../../../src/views/claim/historyLine.ts';
import { claim } from '../../figures/article.ts';

const run = (status: ClaimStatus, from: string, dated = true): HistoryRun => ({
  status,
  from,
  dated,
  steps: [],
});

test.each<[HistoryRun[], string]>([
  [[run('asserted', '2024-03-05', false)], 'Asserted as of 5 March 2024.'],
  [[run('asserted', '2024-03-05')], 'Asserted since March 2024.'],
  [
    [run('contested', '2023-10-17'), run('supported', '2024-04-29')],
    'Contested from October 2023, then supported since April 2024.',
  ],
  [
    [run('asserted', '2024-01-04'), run('contested', '2024-01-10'), run('supported', '2024-04-29')],
    'Asserted from 4 January 2024, then contested from 10 January 2024, then supported since 29 April 2024.',
  ],
])('%#: a sentence', (runs, sentence) => {
  expect(historySentence(runs, messagesFor('en-GB'))).toBe(sentence);
});

describe('a line', () => {
  test('none of a single day', () => {
    const present = claim({ id: 'a', asOf: '2024-03-05' });
    expect(historyLine([run('asserted', '2024-03-05', false)], present)).toBeUndefined();
  });

  test('stretches follow each other from edge to edge, in the measure of their time', () => {
    const present = claim({ id: 'a', asOf: '2024-01-21' });
    const runs = [run('asserted', '2024-01-01'), run('refuted', '2024-01-11')];
    expect(historyLine(runs, present)?.stretches).toEqual([
      { status: 'asserted', from: 2, to: 50 },
      { status: 'refuted', from: 50, to: 98 },
    ]);
  });

  test.each([
    ['2020-06-01', '2022-06-01', ['2021', '2022']],
    ['2000-06-01', '2024-06-01', ['2001', '2005', '2009', '2013', '2017', '2021']],
    ['2024-02-01', '2024-06-01', []],
  ])('from %s to %s the years %j are marked', (from, asOf, years) => {
    const line = historyLine([run('asserted', from)], claim({ id: 'a', asOf }));
    expect(line?.years.map(({ year }) => year)).toEqual(years);
  });
});
