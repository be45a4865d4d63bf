import { expect, test } from 'vitest';
import { formatDate } from '../../src/messages/formatDate.ts';

test.each([
  ['2023-11-09', 'en', 'long', '9 November 2023'],
  ['2023-11-09', 'en', 'short', '9 Nov 2023'],
  ['2023-11-09T23:30:00-05:00', 'en', 'long', '9 November 2023'],
  ['2023-11', 'en', 'long', 'November 2023'],
  ['2023-11', 'en', 'short', 'November 2023'],
  ['2023', 'en', 'long', '2023'],
  ['0870', 'en', 'short', '870'],
  ['2023', 'ko', 'long', '2023년'],
] as const)('%s in %s, %s: as precisely as it was written', (date, language, format, shown) => {
  expect(formatDate(date, language, format)).toBe(shown);
});
