import { expect, test } from 'vitest';
import { labelSpan, timeScale } from '../../src/figures/timeline/timeScale.ts';

const FRAME = { start: 4, end: 96, least: 226 };

test('the scale is proportional', () => {
  const { at } = timeScale(['2024-01-01', '2024-01-11', '2024-02-10'], 'en', FRAME);
  const [a, b, c] = ['2024-01-01', '2024-01-11', '2024-02-10'].map(at) as [number, number, number];
  expect((c - a) / (b - a)).toBeCloseTo(4, 2);
});

test.each([
  ['one day', ['2024-01-01'], ['1 Jan 2024']],
  ['two days', ['2024-01-01', '2024-01-02'], ['1 Jan', '2 Jan']],
  ['a week', ['2024-02-01', '2024-02-09'], undefined],
  ['a year and more', ['2023-09-13', '2025-05-29'], ['2024', '2025']],
  ['decades', ['1950-06-25', '2023-09-13'], ['1960', '1980', '2000', '2020']],
  ['centuries', ['1648-10-24', '2023-09-13'], undefined],
  ['months', ['2023-11-20', '2024-03-20'], undefined],
])('the scale labels %s legibly', (_, dates, labels) => {
  const { ticks } = timeScale(dates, 'en', FRAME);
  const shown = ticks.filter(({ label }) => label);
  if (labels) expect(shown.map(({ label }) => label)).toEqual(labels);
  expect(shown.length).toBeGreaterThan(0);
  const spans = shown.map((tick) => labelSpan(tick, FRAME.least));
  for (const [index, [start, end]] of spans.entries()) {
    expect(end).toBeLessThanOrEqual(FRAME.least);
    expect(start).toBeGreaterThan(spans[index - 1]?.[1] ?? -FRAME.least);
  }
});

test('the scale speaks the language of the article', () => {
  expect(timeScale(['2024-05-01'], 'de', FRAME).ticks[0]?.label).toBe('1. Mai 2024');
});
