import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord } from '../../src/text/cutAtWord.ts';
import { weightedLength } from '../../src/text/weightedLength.ts';

test.each([
  ['what fits stays', 'a two-way street', 16, 'en', 'a two-way street'],
  ['at a word', 'a long street in the rain', 14, 'en', 'a long street…'],
  ['without the comma before it', 'a street, a road', 13, 'en', 'a street, a…'],
  ['a long word between characters', 'Donaudampfschiff', 8, 'de', 'Donauda…'],
  ['Thai, which has no spaces', 'ขอบคุณมากครับ', 10, 'th', 'ขอบคุณมาก…'],
])('%s', (_, text, length, language, expected) => {
  expect(cutAtWord(text, length, language)).toBe(expected);
});

test('no post of any script is longer than X takes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 3, max: 40 }),
      (text, length) => {
        expect(weightedLength(cutAtWord(text, length, 'en', weightedLength))).toBeLessThanOrEqual(
          length,
        );
      },
    ),
  );
});
