/** The texts were written, with what is quoted in them, before the rules; for the held-out ones no rule was changed. */
import { describe, expect, test } from 'vitest';
import { type Figures, HELD_OUT, measure, TUNED } from './measure.ts';

const sum = (figures: readonly Figures[], field: 'expected' | 'words' | 'speakers' | 'found') =>
  figures.reduce((total, each) => total + each[field], 0);

describe.each([
  ['texts that the rules were made with', TUNED],
  ['texts that no rule was made with', HELD_OUT],
])('%s', (_, names) => {
  const figures = names.map(measure);
  const faults = figures.flatMap((each) => each.faults).join('\n');

  test('95 % of the quotations word for word', () => {
    expect(sum(figures, 'words') / sum(figures, 'expected'), faults).toBeGreaterThanOrEqual(0.95);
  });
  test('85 % of the speakers', () => {
    expect(sum(figures, 'speakers') / sum(figures, 'expected'), faults).toBeGreaterThanOrEqual(
      0.85,
    );
  });
  test('at most one in twenty that is no quotation', () => {
    const wrong = sum(figures, 'found') - sum(figures, 'words');
    expect(wrong / sum(figures, 'found'), faults).toBeLessThanOrEqual(0.05);
  });
});
