import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uri } from '../../src/text/uri.ts';

test.each([
  ['https://a.example', 'https://a.example/'],
  ['https://a.example/b?c=d&e=%20#f', 'https://a.example/b?c=d&e=%20#f'],
  [
    'https://a.example/a b|c[d]?e={f}^`"<>',
    'https://a.example/a%20b%7Cc%5Bd%5D?e=%7Bf%7D%5E%60%22%3C%3E',
  ],
  ['https://bücher.example/é?ü', 'https://xn--bcher-kva.example/%C3%A9?%C3%BC'],
  ['https://a.example/100%?5%zz', 'https://a.example/100%25?5%25zz'],
  ['https://a.example/#one#two', 'https://a.example/#one%23two'],
  ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
])('%s', (url, expected) => {
  expect(uri(url)).toBe(expected);
});

test('says the same when said again', () => {
  const sign = fc.constantFrom('a', '%', '2', 'é', '|', '#', '?', '/', ' ', '[', '\\', "'", '😀');
  fc.assert(
    fc.property(fc.string({ unit: sign }), (rest) => {
      const once = uri(`https://a.example/${rest}`);
      expect(once).toMatch(
        /^https:\/\/a\.example\/[\w\-.~:/?@!$&'()*+,;=%]*(#[\w\-.~:/?@!$&'()*+,;=%]*)?$/,
      );
      expect(uri(once)).toBe(once);
    }),
  );
});
