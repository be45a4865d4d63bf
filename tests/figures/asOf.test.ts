import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { asOfSwitch } from '../../src/figures/asOf/asOfSwitch.ts';
import { asOfStyle, comingClass, onDays, valuesByDay } from '../../src/figures/asOf/byDay.ts';
import { recordDays, statusOn, statusRuns } from '../../src/figures/asOf/record.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { ClaimStatus } from '../../src/model/types.ts';
import { article, claim, event } from './article.ts';

const change = (date: string, status: ClaimStatus) => ({ date, status, because: '' });
const denied = claim({
  id: 'denied',
  status: 'contested',
  asOf: '2026-11-24',
  since: '2024-01-10',
  history: [
    change('2024-01-04', 'asserted'),
    change('2024-01-10', 'contested'),
    change('2025-02-01', 'contested'),
  ],
});
const bare = claim({ id: 'bare', status: 'asserted', asOf: '2026-11-20' });

test('a status that was confirmed begins no run', () => {
  expect(statusRuns(denied)).toEqual([
    { status: 'asserted', from: '2024-01-04', until: '2024-01-10' },
    { status: 'contested', from: '2024-01-10' },
  ]);
});

test.each([
  ['2024-01-03', undefined],
  ['2024-01-04', 'asserted'],
  ['2024-01-09', 'asserted'],
  ['2024-01-10', 'contested'],
  ['2026-11-24', 'contested'],
])('on %s a claim stood as %s', (day, status) => {
  expect(statusOn(denied, day)).toBe(status);
});

test('without a history a claim is on record from the day for which the editor answers', () => {
  expect(statusOn(bare, '2026-11-19')).toBeUndefined();
  expect(statusOn(bare, '2026-11-20')).toBe('asserted');
});

test('the days are those on which a status changed, and the newest for which the article answers', () => {
  expect(recordDays(article({ claims: [denied, bare] }))).toEqual([
    '2024-01-04',
    '2024-01-10',
    '2026-11-20',
    '2026-11-24',
  ]);
});

test('where there is no timeline to stand in, there is no switch', () => {
  expect(recordDays(article({ claims: [bare, claim({ id: 'b', asOf: '2026-01-01' })] }))).toEqual([
    '2026-11-20',
  ]);
  expect(recordDays(article({ events: [event('2024-01-01', 'E')] }))).toEqual([]);
});

test('a value is written once for all days on which it is the same', () => {
  const days = ['a', 'b', 'c', 'd'];
  const values = valuesByDay(days, (day) => (day === 'b' || day === 'c' ? 1 : 2));
  expect(values).toEqual([
    { value: 2, days: [0, 3] },
    { value: 1, days: [1, 2] },
  ]);
  expect(values.map((each) => onDays(each, days))).toEqual([
    { className: ['at', 'at0', 'at3'] },
    { className: ['at', 'at1', 'at2', 'extra'] },
  ]);
  expect(valuesByDay(days, () => 1).map((each) => onDays(each, days))).toEqual([{}]);
});

test('what comes later is pale on the days before it', () => {
  const days = ['2024-01-04', '2024-01-10', '2026-11-24'];
  expect(comingClass('2023-09-13', days)).toEqual([]);
  expect(comingClass('2024-01-04', days)).toEqual([]);
  expect(comingClass('2024-01-05', days)).toEqual(['to1']);
  expect(comingClass('2025', days)).toEqual(['to2']);
});

test('the newest day is chosen at first, and every button says its whole date', () => {
  const days = ['2023-11-09', '2024-04-30', '2024-05-17', '2026-11-24'];
  const row = asOfSwitch(days, messagesFor('en'));
  const page = toHtml(row ?? []);
  expect(page.match(/ checked/g)).toHaveLength(1);
  expect(page).toMatch(/value="2026-11-24"[^>]* checked/);
  expect(page).toContain('aria-label="30 Apr 2024"');
  expect(textOf(fromHtml(page, { fragment: true }))).toBe(
    'As of20239 Nov202430 Apr17 May24 Nov 2026, the latest',
  );
});

test('a single day is no choice', () => {
  expect(asOfSwitch(['2026-11-24'], messagesFor('en'))).toBeNull();
  expect(asOfStyle(['2026-11-24'])).toBe('');
});
