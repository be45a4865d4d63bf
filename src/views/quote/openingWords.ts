import type { ResolvedQuote } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';

/**
 * The beginning of a quote between its marks. Where it is cut, the ellipsis stands behind them: within them it would say
 * that the speaker's words are left out there.
 *
 * @param most how many characters of it
 */
export function openingWords({ words, language }: ResolvedQuote, most: number): string {
  const cut = cutAtWord(words, most, language);
  if (cut === words) return inQuoteMarks(words, language);
  return `${inQuoteMarks(cut.slice(0, -1), language)} …`;
}
