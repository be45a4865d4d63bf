import { expect, test } from 'vitest';
import { weightedLength } from '../../src/text/weightedLength.ts';

test.each([
  ['Latin letters and curly quotes', '“Déjà”', 6],
  ['Cyrillic, Arabic and Hebrew', 'да نعم כן', 9],
  ['Hangul', '한국', 4],
  ['Hangul in pieces counts as composed', '한국'.normalize('NFD'), 4],
  ['Chinese', '漢字', 4],
  ['an emoji of several characters', '👩‍🚀', 2],
  ['a flag', '🇰🇷', 2],
  ['an ellipsis', '…', 2],
])('%s', (_, text, expected) => {
  expect(weightedLength(text)).toBe(expected);
});
