/**
 * Opening and closing marks by language, after Unicode CLDR's `delimiters`, but guillemets for Arabic, as its press
 * sets them: they turn with the writing. English ones where not listed.
 */
const MARKS: Record<string, readonly [string, string]> = {
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
  et: ['„', '“'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u202f', '\u202f»'],
  el: ['«', '»'],
  he: ['”', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  'zh-Hant': ['「', '」'],
};

const ENGLISH = ['“', '”'] as const;

/** @param language BCP 47 */
export function quoteMarks(language: string): readonly [open: string, close: string] {
  const locale = new Intl.Locale(language).maximize();
  return MARKS[`${locale.language}-${locale.script}`] ?? MARKS[locale.language] ?? ENGLISH;
}

/** Puts words between the quotation marks of their language. */
export function inQuoteMarks(words: string, language: string): string {
  const [open, close] = quoteMarks(language);
  return open + words + close;
}
