import type { ResolvedClaim, ResolvedQuote } from '../../model/types.ts';

/**
 * @param line a claim with those that it takes up
 * @returns the quotes that bear on it and that no position gives, the earliest first
 */
export function quotesBeside(line: readonly ResolvedClaim[]): ResolvedQuote[] {
  const given = new Set(line.flatMap(({ positions }) => positions.map(({ quote }) => quote)));
  return line
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => !given.has(quote))
    .sort((a, b) => (a.said.date < b.said.date ? -1 : a.said.date > b.said.date ? 1 : 0));
}
