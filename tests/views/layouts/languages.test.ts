import { expect, test } from 'vitest';
import { arrowsOf, inLanguage, ofPage } from '../../../src/views/layouts/languages.ts';

test.each([
  ['en', 'en', {}],
  ['ko', 'en', { lang: 'ko' }],
  ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
  ['en', 'ar', { lang: 'en', dir: 'ltr' }],
  ['he', 'ar', { lang: 'he' }],
])('words in %s among words in %s', (language, around, attributes) => {
  expect(inLanguage(language, around)).toEqual(attributes);
});

test.each([
  ['en', { lang: 'en' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
])('a page in %s', (language, attributes) => {
  expect(ofPage(language)).toEqual(attributes);
});

test('what leads back points to where the words begin', () => {
  expect(arrowsOf('en')).toEqual({ back: '←', on: '→' });
  expect(arrowsOf('he')).toEqual({ back: '→', on: '←' });
});
