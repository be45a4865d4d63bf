import { expect, test } from 'vitest';
import { directionOf } from '../../src/text/direction.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  // The script decides, not the language.
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ko', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
