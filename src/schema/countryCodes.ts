/** The codes of ISO 3166-1, and which of them was meant by what is none. */
import worldCountries from 'world-countries';

/** Every code of ISO 3166-1 alpha-2. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  worldCountries.map(({ cca2 }) => cca2 as string),
);

/** What the library lacks: codes of the European Union and of languages, and names in use. */
const MISTAKEN: Record<string, string> = {
  EL: 'GR',
  EN: 'GB',
  CS: 'CZ',
  DA: 'DK',
  HE: 'IL',
  JA: 'JP',
  KO: 'KR',
  SP: 'ES',
  ZH: 'CN',
  PRC: 'CN',
  ROK: 'KR',
  ENGLAND: 'GB',
  TURKEY: 'TR',
};

/**
 * @param written a code in small letters or of three, a code of something else, a country's name in any of a score of
 * languages
 * @returns the code of the one country that can be meant
 */
export function meantCountry(written: string): string | undefined {
  const plain = fold(written);
  const mistaken = MISTAKEN[written.toUpperCase()];
  if (mistaken !== undefined) return mistaken;
  const codes = NAMES.get(plain);
  return codes?.size === 1 ? [...codes][0] : undefined;
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Folded names and spellings, each with the codes of the countries that it may mean. */
const NAMES = new Map<string, Set<string>>();
for (const country of worldCountries) {
  const { cca2, cca3, cioc, name, altSpellings, translations } = country;
  const own = [name, ...Object.values(name.native ?? {}), ...Object.values(translations)];
  const names = own.flatMap(({ common, official }) => [common, official]);
  for (const each of new Set([cca2, cca3, cioc, ...altSpellings, ...names].map(fold))) {
    if (each === '') continue;
    const codes = NAMES.get(each) ?? new Set();
    NAMES.set(each, codes.add(cca2));
  }
}
