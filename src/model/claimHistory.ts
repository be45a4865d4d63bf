/** How a claim has stood, day by day, over every article that took it up. */
import { claimLine } from './linkClaims.ts';
import type { ClaimStatus, DateText, InlineHtml, ResolvedClaim } from './types.ts';

/** What one article put on record of one day. */
export interface HistoryStep {
  date: DateText;
  status: ClaimStatus;
  because: InlineHtml;
  /** The claim, of one article, that says so. */
  claim: ResolvedClaim;
  /** `change`: the status was set that day. `standing`: it stood so on that day, since a day that is not recorded. */
  kind: 'change' | 'standing';
}

/** A time through which the status was the same. */
export interface HistoryRun {
  status: ClaimStatus;
  /** The first day on record. */
  from: DateText;
  /** Whether the status was set on that day; otherwise it only stood so then. */
  dated: boolean;
  steps: HistoryStep[];
}

/**
 * One history over a claim and those that it takes up.
 *
 * @returns runs, the earliest first; the last one holds the present status
 */
export function claimHistory(claim: ResolvedClaim): HistoryRun[] {
  const steps = claimLine(claim).flatMap((part): HistoryStep[] => [
    ...part.history.map((change) => ({ ...change, claim: part, kind: 'change' as const })),
    {
      date: part.asOf,
      status: part.status,
      because: part.because,
      claim: part,
      kind: 'standing' as const,
    },
  ]);
  const runs: HistoryRun[] = [];
  for (const step of withoutCopies(steps).sort(oldestFirst)) {
    const run = runs.at(-1);
    if (run?.status === step.status) run.steps.push(step);
    else runs.push({ status: step.status, from: step.date, dated: false, steps: [step] });
  }
  for (const run of runs) {
    run.dated = run.steps.some(({ date, kind }) => kind === 'change' && date === run.from);
  }
  return runs;
}

/** @returns the newest claim that takes this one up, or the claim itself */
export function latestOf(claim: ResolvedClaim): ResolvedClaim {
  let latest = claim;
  while (latest.continuedBy.length > 0) {
    latest = latest.continuedBy.reduce((a, b) =>
      a.article.published < b.article.published ? b : a,
    );
  }
  return latest;
}

/** @returns the claim as which the site holds it now, whichever article of its line it was met in */
export function presentOf(claim: ResolvedClaim): ResolvedClaim {
  const [first = claim] = claimLine(claim);
  return latestOf(first);
}

/** An editor who continues a claim may repeat its history: what was said once counts once. */
function withoutCopies(steps: readonly HistoryStep[]): HistoryStep[] {
  const seen = new Set<string>();
  return steps.filter(({ date, status, because }) => {
    const key = `${date}\0${status}\0${because}`;
    return !seen.has(key) && seen.add(key);
  });
}

function oldestFirst(a: HistoryStep, b: HistoryStep): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
