/**
 * The attributes of words in another language than the page's.
 *
 * @returns nothing to add where the language is the same
 */
export function inLanguage(language: string, page: string): { lang?: string; dir?: 'auto' } {
  return language === page ? {} : { lang: language, dir: 'auto' };
}
