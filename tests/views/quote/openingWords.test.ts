import { expect, test } from 'vitest';
import { openingWords } from '../../../src/views/quote/openingWords.ts';
import { entity, quote } from '../../figures/article.ts';

const said = (words: string, language = 'en') =>
  quote({ id: 'a', speaker: entity('person', 'ann', 'Ann'), words, language });

test('words that fit stand whole', () => {
  expect(openingWords(said('It rains.'), 20)).toBe('“It rains.”');
});

test('the ellipsis of a cut stands behind the marks, those of the language of the words', () => {
  expect(openingWords(said('It rains on the whole fleet'), 14)).toBe('“It rains on” …');
  expect(openingWords(said('Es regnet auf die Flotte', 'de'), 14)).toBe('„Es regnet auf“ …');
});
