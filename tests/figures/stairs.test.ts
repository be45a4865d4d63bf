import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hanging, placeInStairs, span } from '../../src/figures/timeline/stairs.ts';

const ROOM = { start: -264, end: 600 };

/** Labels that touch another of their row, and lines that cross the label of another. */
function faults(items: readonly Hanging[]): string[] {
  const steps = placeInStairs(items, ROOM);
  const labels = items.map((item, index) => ({
    ...item,
    row: steps[index]?.row ?? Number.NaN,
    ...span(item, steps[index]?.side ?? 'after'),
  }));
  return labels.flatMap((one, index) =>
    labels.flatMap((other, which) => {
      if (which === index) return [];
      const meet = one.row === other.row && one.start < other.end && other.start < one.end;
      const crossed = one.row > other.row && one.at > other.start && one.at < other.end;
      return [
        ...(meet ? [`${index} meets ${which}`] : []),
        ...(crossed ? [`${index} crosses ${which}`] : []),
      ];
    }),
  );
}
const rowsOf = (items: readonly Hanging[]) =>
  placeInStairs(items, ROOM).map(({ row, side }) => `${row} ${side}`);

test('whatever the dates, no label meets another and no line crosses one', () => {
  const item = fc.record({
    at: fc.integer({ min: 6, max: 600 }),
    width: fc.integer({ min: 20, max: 430 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 24 }), (items) => {
      expect(faults(items)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('many labels of one day stand one above the other, on both sides', () => {
  const items = Array.from({ length: 6 }, () => ({ at: 300, width: 80 }));
  expect(faults(items)).toEqual([]);
  expect(Math.max(...placeInStairs(items, ROOM).map(({ row }) => row))).toBe(2);
});

test('with room for all there is one row', () => {
  expect(rowsOf([20, 180, 340].map((at) => ({ at, width: 100 })))).toEqual([
    '0 after',
    '0 after',
    '0 after',
  ]);
});

test('a label that would leave the frame stands before its line', () => {
  expect(rowsOf([{ at: 590, width: 100 }])).toEqual(['0 before']);
  expect(rowsOf([{ at: 10, width: 400 }])).toEqual(['0 after']);
});
