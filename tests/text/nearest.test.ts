import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

test.each([
  ['speeker', ['speaker', 'source'], 'speaker'],
  ['naem', ['name', 'note'], 'name'],
  ['Summary', ['summary'], 'summary'],
  ['the-hil', ['the-hill', 'the-bill'], 'the-hill'],
  ['completely-different', ['the-hill'], undefined],
  ['kbs-park', ['kbs', 'kbs-park-jin'], 'kbs'],
  ['kbs-park', ['kbs-park-jin'], 'kbs-park-jin'],
  ['x', ['y'], 'y'],
  ['x', ['yz'], undefined],
  ['', [], undefined],
])('%s among %j', (name, known, meant) => {
  expect(nearest(name, known)).toBe(meant);
});
