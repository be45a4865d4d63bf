import { expect, test } from 'vitest';
import type { Entity } from '../../../src/model/types.ts';
import { byLetter, inIndexOrder } from '../../../src/views/entity/letters.ts';

const named = (names: string[]) => names.map((name) => ({ name }) as Entity);
const shape = (names: string[]) =>
  byLetter(named(names), 'en').map(({ letter, entities }) => `${letter}${entities.length}`);

test('few names need no letters', () => {
  expect(shape(['Ada', 'Bo'])).toEqual(['2']);
});

test('accents belong to their letter, what is no letter stands at the end', () => {
  const many = Array.from({ length: 25 }, (_, index) => `Ada ${index}`);
  expect(shape(['10 Downing Street', ...many, 'Émile', 'emma', 'Żeleński', '김정은'])).toEqual([
    'A25',
    'E2',
    'Z1',
    'ᄀ1',
    '#1',
  ]);
});

test('people stand by the names of their families, where those are known', () => {
  const people = [
    { name: 'Antony Vale', family: 'Vale', given: 'Antony' },
    { name: 'Kim Yo Jong', family: 'Kim', given: 'Yo Jong' },
    { name: 'Ulf' },
    { name: 'Bea Kim', family: 'Kim', given: 'Bea' },
  ] as Entity[];
  expect(inIndexOrder(people, 'en').map(({ name }) => name)).toEqual([
    'Bea Kim',
    'Kim Yo Jong',
    'Ulf',
    'Antony Vale',
  ]);
});
