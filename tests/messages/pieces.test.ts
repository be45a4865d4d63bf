import { expect, test } from 'vitest';
import { piecesOf } from '../../src/messages/pieces.ts';

test('a message is cut at its values, in its own order', () => {
  expect(piecesOf((a: string, b: string) => `${b}의 ${a}`, '주장', '서울')).toEqual([1, '의 ', 0]);
  expect(piecesOf((a: string, b: string) => `from ${a} to ${b}.`, 'A', 'B')).toEqual([
    'from ',
    0,
    ' to ',
    1,
    '.',
  ]);
});

test('what is said of a value goes by the value itself', () => {
  const say = (name: string) => (name.includes('서울') ? `${name}로` : `${name}으로`);
  expect(piecesOf(say, '서울')).toEqual([0, '로']);
  expect(piecesOf(say, '부산')).toEqual([0, '으로']);
});

test('a value may be empty, have lines or hold what marks the values', () => {
  expect(piecesOf((day) => `(${day})`, '')).toEqual(['(', 0, ')']);
  expect(piecesOf((day) => `(${day})`, 'a\nb')).toEqual(['(', 0, ')']);
  expect(piecesOf((a: string, b: string) => `${a}/${b}`, 'x\ufdd1\ufdd0y', 'z')).toEqual([
    0,
    '/',
    1,
  ]);
});
