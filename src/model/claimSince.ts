/** What became of a claim after a day: for words that were said on that day. */

import { timeOf } from '../schema/days.ts';
import { claimHistory, type HistoryRun, presentOf } from './claimHistory.ts';
import type { DateText, ResolvedClaim } from './types.ts';

export interface ClaimSince {
  /** As the site holds it now, whichever article the claim was met in. */
  present: ResolvedClaim;
  /** How it stood on that day; nothing where the record begins later. */
  then?: HistoryRun;
  /** The statuses that followed, the earliest first. */
  since: HistoryRun[];
}

export function claimSince(claim: ResolvedClaim, day: DateText): ClaimSince {
  const present = presentOf(claim);
  const runs = claimHistory(present);
  const isBefore = ({ from }: HistoryRun) => timeOf(from) <= timeOf(day);
  const then = runs.findLast(isBefore);
  return { present, ...(then && { then }), since: runs.filter((run) => !isBefore(run)) };
}

/** @returns the claims as the site holds them now, each once */
export function presentClaims(claims: readonly ResolvedClaim[]): ResolvedClaim[] {
  return [...new Set(claims.map(presentOf))];
}
