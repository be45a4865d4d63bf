import { formatDate } from '../../messages/formatDate.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedQuote } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';

/** Characters of what a copy has instead that are shown. */
const SHOWN = 600;

/**
 * How the words of a quote stood to a copy of its source, in a sentence or two.
 *
 * @returns nothing for a quote that was never held against one
 */
export function heldText(
  { article, language, verified }: ResolvedQuote,
  { quote }: Pick<Messages, 'quote'>,
): string | undefined {
  if (verified === undefined) return undefined;
  const { checked, copy, reads = '', result } = verified;
  const shown = inQuoteMarks(cutAtWord(reads, SHOWN, language), language);
  return quote.held[result](quote.copyKinds[copy], formatDate(checked, article.language), shown);
}
