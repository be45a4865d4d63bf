/** What holds for any text that is folded, or cut between its characters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isGraphemeBoundary } from '../../src/text/graphemes.ts';
import { check, words } from '../annotate/anyProse.ts';

describe('folding', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });

  test('is done once: folding again changes nothing', () => {
    check(text, (value) => {
      const { text: folded } = fold(value);
      expect(fold(folded).text).toBe(folded);
    });
  });

  test('sees no difference between composed and decomposed', () => {
    check(text, (value) => {
      expect(fold(value.normalize('NFD')).text).toBe(fold(value.normalize('NFC')).text);
    });
  });

  test('keeps the way back: ranges ascend and lie within the text', () => {
    check(text, (value) => {
      const { text: folded, starts, ends } = fold(value);
      expect(starts.length).toBe(folded.length);
      for (let unit = 0; unit < folded.length; unit++) {
        const [start, end] = [starts[unit] ?? -1, ends[unit] ?? -1];
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        expect(end).toBeLessThanOrEqual(value.length);
      }
    });
  });
});

test('boundaries of characters are those of Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join(''));
  check(text, (value) => {
    const boundaries = new Set([
      ...Array.from(segmenter.segment(value), ({ index }) => index),
      value.length,
    ]);
    for (let offset = 0; offset <= value.length; offset++) {
      expect([offset, isGraphemeBoundary(value, offset)]).toEqual([offset, boundaries.has(offset)]);
    }
  });
});
