const RIGHT_TO_LEFT = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Mand|Samr)$/;
const directions = new Map<string, Direction>();

export type Direction = 'ltr' | 'rtl';

/**
 * The side from which a language is written, by its script.
 *
 * @param language BCP 47
 */
export function directionOf(language: string): Direction {
  let known = directions.get(language);
  if (known === undefined) {
    const script = new Intl.Locale(language).maximize().script ?? '';
    known = RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
    directions.set(language, known);
  }
  return known;
}

/** @param language BCP 47 */
export const isRightToLeft = (language: string): boolean => directionOf(language) === 'rtl';
