import type { ResolvedQuote } from '../../model/types.ts';

/** The words of a quote in one line; where the prose interrupts them, an ellipsis stands. */
export function quoteWords(quote: Pick<ResolvedQuote, 'parts'>): string {
  const parts = quote.parts.map((part) => part.replace(/\s+/gu, ' ').trim());
  return parts.join(' … ');
}
