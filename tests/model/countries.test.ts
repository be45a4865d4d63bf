import { describe, expect, test } from 'vitest';
import { countryName, countryNames } from '../../src/model/countries.ts';
import { COUNTRY_CODES } from '../../src/schema/countryCodes.ts';

describe('the names by which prose may call a country', () => {
  test.each([
    ['FR', 'en', ['France', 'French', 'French Republic']],
    ['KR', 'en', ['South Korea', 'South Korean', 'Republic of Korea']],
    ['DE', 'de', ['Deutschland', 'Bundesrepublik Deutschland']],
    ['FR', 'fr', ['France', 'Français', 'Française']],
    ['JP', 'ja', ['日本']],
  ])('%s in %s has %j', (code, language, names) => {
    expect(countryNames(code, language)).toEqual(expect.arrayContaining(names));
  });

  test('no country is found by its code: codes are words', () => {
    const found = [...COUNTRY_CODES].filter((code) => countryNames(code, 'en').includes(code));
    expect(found).toEqual([]);
  });

  test('each name is there once, its usual name first', () => {
    for (const code of COUNTRY_CODES) {
      const names = countryNames(code, 'en');
      expect(names[0]).toBe(countryName(code, 'en'));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
