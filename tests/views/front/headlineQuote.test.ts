import { expect, test } from 'vitest';
import { headlineQuote } from '../../../src/views/front/headlineQuote.ts';
import { entity, quote } from '../../figures/article.ts';

const speaker = entity('person', 'ann', 'Ann');
const quotes = (...words: string[]) =>
  words.map((text, index) => quote({ id: `q${index}`, speaker, parts: [text], words: text }));
const chosen = (title: string, ...words: string[]) =>
  headlineQuote({ title, quotes: quotes(...words) })?.id;

test.each([
  [
    'the quote that it is taken from',
    'Half of a two-way street',
    ['It rains.', 'a Two-Way street, we see'],
    'q1',
  ],
  [
    'the longest run of words',
    'The slow water of the strait',
    ['the water', 'slow water', 'slow water of the'],
    'q2',
  ],
  [
    'the first, where it is taken from none',
    'After the monitors',
    ['It rains.', 'after dinner'],
    'q0',
  ],
  ['the first, where a few letters agree', 'It is he', ['No.', 'As it is'], 'q0'],
  ['another alphabet', 'Карта не врёт', ['Нет.', 'карта не врёт, врут люди'], 'q1'],
])('%s', (_, title, words, expected) => {
  expect(chosen(title, ...words)).toBe(expected);
});

test('nothing, where nobody is quoted', () => {
  expect(chosen('A title')).toBeUndefined();
});
