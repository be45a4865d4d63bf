import { expect, test } from 'vitest';
import { endSentence } from '../../src/text/endSentence.ts';

test.each([
  ['Lisbon', 'Lisbon.'],
  ['Washington, D.C.', 'Washington, D.C.'],
  ['Why?', 'Why?'],
  ['“Why?”', '“Why?”'],
  ['a talk (in part)', 'a talk (in part).'],
])('%s', (text, expected) => {
  expect(endSentence(text)).toBe(expected);
});
