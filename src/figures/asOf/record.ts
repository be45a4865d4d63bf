/** How claims stood through time, as one article has it. */
import { holdsFigure } from '../../model/figures.ts';
import type { ClaimStatus, DateText, ResolvedArticle, ResolvedClaim } from '../../model/types.ts';

/** A time through which a claim had one status. */
export interface StatusRun {
  status: ClaimStatus;
  from: DateText;
  /** When the next status took over; without it the status still stands. */
  until?: DateText;
}

/** @returns the runs of a claim, the earliest first: a status that only was confirmed begins none */
export function statusRuns(claim: ResolvedClaim): StatusRun[] {
  const present = { date: claim.since ?? claim.asOf, status: claim.status };
  const runs: StatusRun[] = [];
  for (const { date, status } of [...claim.history, present]) {
    const before = runs.at(-1);
    if (before?.status === status) continue;
    if (before) before.until = date;
    runs.push({ status, from: date });
  }
  return runs;
}

/** @returns how a claim stood on a day, or nothing before the first day on record */
export function statusOn(claim: ResolvedClaim, day: DateText): ClaimStatus | undefined {
  return statusRuns(claim).findLast(({ from }) => from <= day)?.status;
}

/** The newest day for which the article says how claims stand. */
export function latestDay({ claims }: ResolvedArticle): DateText | undefined {
  return claims.map(({ asOf }) => asOf).reduce((a, b) => (b > a ? b : a), '') || undefined;
}

/**
 * The days between which a reader can choose: each on which the status of a claim changed, and the newest for which the
 * article answers.
 *
 * @returns oldest first; a single day, or none, where there is nothing to choose
 */
export function recordDays(article: ResolvedArticle): DateText[] {
  const latest = latestDay(article);
  if (latest === undefined) return [];
  // The switch stands in the timeline.
  if (!holdsFigure(article, 'timeline')) return [latest];
  const changes = article.claims.flatMap((claim) => statusRuns(claim).map(({ from }) => from));
  return [...new Set([...changes, latest])].sort();
}
