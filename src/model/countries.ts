/** Countries by their code: names, other spellings and demonyms from a library, in the language of the site. */
import worldCountries from 'world-countries';

const byCode = new Map(worldCountries.map((country) => [country.cca2 as string, country]));

/** Each is slow to make and answers fast. */
const regionNames = new Map<string, Intl.DisplayNames>();

/** @returns the name of a country, or its code where the language has no name for it */
export function countryName(code: string, language: string): string {
  let names = regionNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    regionNames.set(language, names);
  }
  return names.of(code) ?? code;
}

/**
 * The names by which prose may call a country, its usual name first: full name, other spellings, demonyms. Its
 * two- and three-letter codes are left out: "IT" and "AM" are words.
 */
export function countryNames(code: string, language: string): string[] {
  const country = byCode.get(code);
  const names = [countryName(code, language)];
  if (country === undefined) return names;

  const codes = new Set<string>([country.cca2, country.cca3, country.cioc]);
  const translation = country.translations[ISO_639_3[baseOf(language)] ?? ''];
  const demonyms = country.demonyms?.[DEMONYMS[baseOf(language)] ?? ''];
  if (baseOf(language) === 'en') {
    names.push(country.name.common, country.name.official, ...country.altSpellings);
  } else if (translation !== undefined) {
    names.push(translation.common, translation.official);
  }
  names.push(demonyms?.m ?? '', demonyms?.f ?? '');
  return [...new Set(names)].filter((name) => name.length > 1 && !codes.has(name));
}

/** Whether a code is that of a state, and not of a territory of one, whose people are called as the state's are. */
export function isState(code: string): boolean {
  return byCode.get(code)?.independent === true;
}

function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? language;
}

/** The languages for which the library has names, by their two-letter codes. */
const ISO_639_3: Record<string, string> = {
  ar: 'ara',
  br: 'bre',
  cs: 'ces',
  cy: 'cym',
  de: 'deu',
  es: 'spa',
  et: 'est',
  fa: 'per',
  fi: 'fin',
  fr: 'fra',
  hr: 'hrv',
  hu: 'hun',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sk: 'slk',
  sr: 'srp',
  sv: 'swe',
  tr: 'tur',
  ur: 'urd',
  zh: 'zho',
};

/** The languages for which it has demonyms. */
const DEMONYMS: Record<string, string> = { en: 'eng', fr: 'fra' };
