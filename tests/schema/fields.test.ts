import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as fields from '../../src/schema/fields.ts';

/** Rows of a value and whether the field takes it. */
function takes(name: string, schema: z.ZodType, rows: readonly (readonly [unknown, boolean])[]) {
  describe(name, () => {
    test.each(rows)('%j: %s', (value, valid) => {
      expect(schema.safeParse(value).success).toBe(valid);
    });
  });
}

takes('id', fields.id(), [
  ['two-way-street', true],
  ['a', true],
  ['9-november', true],
  ['Two-way', false],
  ['two--way', false],
  ['-two', false],
  ['two-', false],
  ['two_way', false],
  ['zwei-straße', false],
  ['', false],
  ['a/b', false],
  ['..', false],
  [`${'a'.repeat(81)}`, false],
]);

takes('day', fields.day(), [
  ['2023-11-09', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-11-31', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-11-9', false],
  ['9 November 2023', false],
  ['2023-11-09T10:00:00Z', false],
  [2023, false],
]);

takes('dayOrTime', fields.dayOrTime(), [
  ['2023-11-09', true],
  ['2023-11-09T10:00:00Z', true],
  ['2023-11-09T10:00+09:00', true],
  ['2023-11-09T10:00:00.123-05:30', true],
  ['2023-11-09T10:00:00', false],
  ['2023-11-09T24:00:00Z', false],
  ['2023-02-30T10:00:00Z', false],
  ['2023-11-09 10:00:00Z', false],
  ['2023-11-09T10:00:00+25:00', false],
]);

takes('partialDay', fields.partialDay(), [
  ['2023', true],
  ['2023-11', true],
  ['2023-11-09', true],
  ['2023-13', false],
  ['2023-02-30', false],
  ['23', false],
  [2023, true],
  [870, true],
  [20231109, false],
  [2023.5, false],
  ['2023-11-09T10:00:00Z', false],
  [true, false],
]);

takes('httpUrl', fields.httpUrl(), [
  ['https://example.org/a?b#c', true],
  ['http://example.org', true],
  ['HTTPS://example.org', true],
  ['https://example.org/%20', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['/about', false],
  ['mailto:a@example.org', false],
  ['ftp://example.org', false],
  ['https://', false],
  ['https:///x', false],
  ['https://user:secret@example.org', false],
  ['https://example.org/a b', false],
  ['https://example.org/\nx', false],
  ['example.org', false],
]);

takes('languageTag', fields.languageTag(), [
  ['en', true],
  ['en-GB', true],
  ['zh-Hant-TW', true],
  ['english', true],
  ['e', false],
  ['en_GB', false],
  ['', false],
]);

takes('countryCode', fields.countryCode(), [
  ['NO', true],
  ['no', false],
  ['NOR', false],
  [false, false],
]);

takes('wikidataId', fields.wikidataId(), [
  ['Q42', true],
  ['Q0', false],
  ['42', false],
  ['q42', false],
]);

takes('imagePath', fields.imagePath(), [
  ['./map.jpg', true],
  ['./maps/map.webp', true],
  ['map.jpg', false],
  ['https://example.org/map.jpg', false],
  ['./map.svg', false],
  ['./map.exe', false],
  ['../map.jpg', false],
]);

takes('text of ten characters', fields.text(10), [
  ['ten chars.', true],
  ['👩‍👩‍👧', true],
  ['eleven char', false],
  ['   ', false],
  ['', false],
]);
