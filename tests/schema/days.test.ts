import { expect, test } from 'vitest';
import { firstDay, lastDay, timeOf, today } from '../../src/schema/days.ts';

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['0096-02', '0096-02-01', '0096-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2023-11-09', '2023-11-09', '2023-11-09'],
  ['2023-11-09T23:30:00-05:00', '2023-11-09', '2023-11-09'],
])('%s is from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ['0', '1970-01-01'],
  ['1700000000', '2023-11-14'],
])('SOURCE_DATE_EPOCH %s: today is %s', (epoch, day) => {
  expect(today(epoch)).toBe(day);
});

test('without it, or with what is no number, today is the clock’s day', () => {
  const clock = new Date().toISOString().slice(0, 10);
  expect([clock, new Date().toISOString().slice(0, 10)]).toContain(today('soon'));
});

test('dates are in the order of their first days, as times and as text', () => {
  const sorted = ['2022', '2022-12-31', '2023', '2023-01', '2023-01-01', '2023-02', '2023-11-09'];
  expect([...sorted].reverse().sort()).toEqual(sorted);
  const times = sorted.map(timeOf);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  expect(timeOf('2023')).toBe(timeOf('2023-01-01'));
});
