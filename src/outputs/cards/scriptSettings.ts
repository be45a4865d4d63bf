/**
 * Which fonts a text asks for. A card names the site's own font first; another font serves only the characters
 * that the first has not. Chinese and Japanese are the exception: their quotation marks and stops are as wide as
 * their characters, so their own font comes first there, for everything but Latin letters and digits.
 */

/** The Han characters have one code point and up to four national shapes: the language decides. */
export type HanStyle = 'sc' | 'tc' | 'jp' | 'kr';

/** @param language BCP 47 */
export function hanStyle(text: string, language: string): HanStyle {
  const locale = new Intl.Locale(language).maximize();
  if (locale.language === 'ja') return 'jp';
  if (locale.language === 'ko') return 'kr';
  if (locale.language === 'zh') return locale.script === 'Hant' ? 'tc' : 'sc';
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return 'jp';
  if (/\p{sc=Hangul}/u.test(text)) return 'kr';
  return 'sc';
}

/** Whether the text is set in characters of equal width, with the punctuation of their font. */
export function isFullWidth(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) && !/\p{sc=Hangul}/u.test(text);
}

/** How large type of a script is set. */
export interface ScriptSetting {
  /** Of the line, as a factor of the size. */
  lineHeight: number;
  /** In em. Zero where letters join or stand in a grid. */
  tracking: number;
}

export function scriptSetting(text: string): ScriptSetting {
  if (/[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Thai}\p{sc=Bengali}]/u.test(text)) {
    return { lineHeight: 1.5, tracking: 0 };
  }
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text)) {
    return { lineHeight: 1.4, tracking: 0 };
  }
  if (/\p{sc=Hebrew}/u.test(text)) return { lineHeight: 1.3, tracking: 0 };
  return { lineHeight: 1.2, tracking: -0.012 };
}
