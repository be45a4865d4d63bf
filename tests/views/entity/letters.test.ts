import { expect, test } from 'vitest';
import { byLetter } from '../../../src/views/entity/letters.ts';
import { entity } from '../../figures/article.ts';

const named = (...names: string[]) => names.map((name) => entity('person', name, name));
const MANY = Array.from({ length: 25 }, (_, n) => `Bo ${n}`);

test('few names stand in one group without a letter', () => {
  const [group, ...rest] = byLetter(named('Ann', 'Bob'), 'en');
  expect(rest).toEqual([]);
  expect(group).toMatchObject({ letter: '', id: 'all_' });
});

test('many stand by their letters: marks and case do not count, what has no letter is last', () => {
  const groups = byLetter(named('30 States', 'Ånd', 'ann', ...MANY, '양'), 'en');
  expect(groups.map(({ letter, id, entities }) => [letter, id, entities.length])).toEqual([
    ['A', 'letter_A', 2],
    ['B', 'letter_B', 25],
    ['ᄋ', 'letter_ᄋ', 1],
    ['#', 'letter_other', 1],
  ]);
});
