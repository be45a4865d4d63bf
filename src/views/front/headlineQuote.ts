import type { ResolvedArticle, ResolvedQuote } from '../../model/types.ts';

/** So many letters in a row have to agree before a headline counts as taken from a quote. */
const LEAST = 6;

/** @returns the quote from whose words the headline is taken, otherwise the first of the prose */
export function headlineQuote({
  title,
  quotes,
}: Pick<ResolvedArticle, 'title' | 'quotes'>): ResolvedQuote | undefined {
  const headline = wordsOf(title);
  let best: ResolvedQuote | undefined;
  let most = LEAST - 1;
  for (const quote of quotes) {
    const shared = longestShared(headline, wordsOf(quote.words));
    if (shared > most) [best, most] = [quote, shared];
  }
  return best ?? quotes[0];
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** @returns the letters of the longest run of words that both have; a single word is no run */
function longestShared(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let letters = 0;
      let length = 0;
      while (i + length < a.length && a[i + length] === b[j + length]) {
        letters += (a[i + length] as string).length;
        length += 1;
      }
      if (length > 1 && letters > longest) longest = letters;
    }
  }
  return longest;
}
