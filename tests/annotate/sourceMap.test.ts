/** Issues of one paragraph are told in any order, and each where its words were typed. */
import { expect, test } from 'vitest';
import { offsetInSource } from '../../src/annotate/flatten/sourceMap.ts';

test.each([
  ['plain words', 'one two', 'one two'],
  ['a backslash', 'a \\* b \\\\ c', 'a * b \\ c'],
  ['character references', 'a &amp; b &#128512; c', 'a & b 😀 c'],
  ['a block quote with its mark escaped', 'a\n> b\n> \\> c', 'a\nb\n> c'],
])('%s: a walk that goes on comes where one from the start does', (_, source, text) => {
  const reached = { index: 0, offset: 0 };
  const forth = [...text].flatMap((_, index) => [index, Math.floor(index / 2)]);
  expect(forth.map((index) => offsetInSource(source, 0, text, index, reached))).toEqual(
    forth.map((index) => offsetInSource(source, 0, text, index)),
  );
});

test('a walk that goes on reads nothing twice', () => {
  const text = 'word '.repeat(2000);
  let reads = 0;
  const counted = new Proxy(Object(text), {
    get: (of, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      const value = Reflect.get(of, key);
      return typeof value === 'function' ? value.bind(text) : value;
    },
  });
  const reached = { index: 0, offset: 0 };
  for (let index = 0; index < text.length; index += 5)
    offsetInSource(text, 0, counted, index, reached);
  expect(reads).toBeLessThan(text.length * 5);
});
