import { latestOf } from '../../model/claimHistory.ts';
import type { ResolvedClaim, ResolvedQuote } from '../../model/types.ts';

/** @returns the claims that a quote bears on, as the site holds them now; those on which it takes a position first */
export function claimsOfQuote(quote: ResolvedQuote): ResolvedClaim[] {
  const takesPosition = (claim: ResolvedClaim) =>
    claim.positions.some((position) => position.quote === quote);
  const first = [...quote.claims].sort(
    (a, b) => Number(takesPosition(b)) - Number(takesPosition(a)),
  );
  return [...new Set(first.map(latestOf))];
}
