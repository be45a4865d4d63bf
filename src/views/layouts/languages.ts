import { type Direction, directionOf } from '../../text/direction.ts';

/**
 * The attributes of words in another language than those around them.
 *
 * @returns nothing to add where the language is the same, and no direction where that is
 */
export function inLanguage(language: string, around: string): { lang?: string; dir?: Direction } {
  if (language === around) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionOf(around) && { dir }) };
}

/** The attributes of a page: a direction only where it is not what is taken anyhow. */
export function ofPage(language: string): { lang: string; dir?: Direction } {
  const dir = directionOf(language);
  return { lang: language, ...(dir === 'rtl' && { dir }) };
}

/** Arrows that lead back and on: they point along the way on which the words of that language run. */
export function arrowsOf(language: string): { back: string; on: string } {
  return directionOf(language) === 'rtl' ? { back: '→', on: '←' } : { back: '←', on: '→' };
}
