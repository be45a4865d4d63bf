import type { Cited } from './cited.ts';

/** Articles, conjunctions and prepositions, which stand small within a headline. */
const SMALL = new Set(
  `a an the and but or nor for as at by from in into of off on onto over per than to toward towards
  under until up upon via vs with within without about above across after against along amid among around before
  behind below beneath beside between beyond despite during except inside near outside past since through throughout`.split(
    /\s+/,
  ),
);

/**
 * An English title in the capitals of a headline, as the manuals of MLA (9th ed., 2.90) and Chicago (17th ed., 8.159) set
 * it: words that an editor wrote with a capital anywhere stay as they are.
 *
 * @param language BCP 47; a title in another language is set as it was published
 */
export function headline(title: string, language: string): string {
  if (new Intl.Locale(language).language !== 'en') return title;
  const words = title.split(/([\s-]+)/u);
  const last = words.length - 1;
  return words
    .map((word, index) => {
      const begins = index === 0 || /[:?!.]["”’]?$/u.test(words[index - 2] ?? '');
      const small = SMALL.has(word.replace(/[^\p{L}]/gu, ''));
      return small && !begins && index !== last ? word : capitalized(word);
    })
    .join('');
}

function capitalized(word: string): string {
  if (/\p{Lu}/u.test(word)) return word;
  return word.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toLocaleUpperCase('en'));
}

/** The title of an article as a headline; words that somebody said are set as they were said. */
export function titleOf({ kind, language, title }: Cited): string {
  return kind === 'article' ? headline(title, language) : title;
}
