import { describe, expect, it, test } from 'vitest';
import { segmentText } from '../../src/outputs/annotations/renderedBlock.ts';
import {
  textPositionSelector,
  textQuoteSelector,
} from '../../src/outputs/annotations/selectors.ts';

describe('context', () => {
  const family = '👨‍👩‍👧‍👦';
  test.each([
    ['at the start', 'words after', 'words', '', ' after'],
    ['at the end', 'before words', 'words', 'before ', ''],
    [
      '32 units',
      `${'x'.repeat(40)}words${'y'.repeat(40)}`,
      'words',
      'x'.repeat(32),
      'y'.repeat(32),
    ],
    [
      'a cluster that would be cut',
      `${family}${'x'.repeat(30)}words${'y'.repeat(30)}${family}`,
      'words',
      'x'.repeat(30),
      'y'.repeat(30),
    ],
    ['a combining mark', `e\u0301${'x'.repeat(31)}words`, 'words', 'x'.repeat(31), ''],
  ])('%s', (_, text, exact, prefix, suffix) => {
    const start = text.indexOf(exact);
    expect(textQuoteSelector(segmentText(text), { start, end: start + exact.length })).toEqual({
      type: 'TextQuoteSelector',
      exact,
      prefix,
      suffix,
    });
  });

  it('is as long as it must be to fit one place only', () => {
    const line = 'and so it goes on and on for ever and ever, ';
    const text = `first: ${line}${line}${line}last.`;
    const start = text.indexOf(line, 60);
    const { prefix, exact, suffix } = textQuoteSelector(segmentText(text), {
      start,
      end: start + 3,
    });
    const whole = prefix + exact + suffix;
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
    expect(whole.length).toBeGreaterThan(67);
  });
});

test('positions count code points', () => {
  expect(textPositionSelector('😀 a 😀 b', { start: 5, end: 7 })).toEqual({
    type: 'TextPositionSelector',
    start: 4,
    end: 5,
  });
});
