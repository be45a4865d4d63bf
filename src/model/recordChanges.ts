/** What changed in the record, over the whole site: statuses of claims, corrections, what was withdrawn, new articles. */

import { dayOf } from '../schema/days.ts';
import { claimHistory, presentOf } from './claimHistory.ts';
import type {
  ClaimStatus,
  Correction,
  DateText,
  Gone,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedSite,
  Retired,
} from './types.ts';

/** `date` is a whole day. */
export type RecordChange = { date: DateText } & (
  | {
      kind: 'status';
      /** As the site holds it now. */
      claim: ResolvedClaim;
      from: ClaimStatus;
      to: ClaimStatus;
      /** Whether the status was set on that day; otherwise it only stood so then. */
      dated: boolean;
    }
  /** All of one article and day. */
  | { kind: 'corrections'; article: ResolvedArticle; corrections: readonly Correction[] }
  | { kind: 'retired'; article: ResolvedArticle; retired: Retired }
  | { kind: 'gone'; gone: Gone }
  | { kind: 'article'; article: ResolvedArticle }
);

/**
 * The newest changes. So that new articles do not push out what became of older ones, at most every third is one.
 *
 * @param except an article that is told of elsewhere
 * @returns newest first, at most `most` of them
 */
export function recordChanges(
  site: ResolvedSite,
  most: number,
  except?: ResolvedArticle,
): RecordChange[] {
  const changes: RecordChange[] = [...statusChanges(site), ...(site.gone ?? []).flatMap(ofGone)];
  for (const article of site.articles) {
    const byDay = Map.groupBy(article.corrections, (correction) => dayOf(correction.date));
    for (const [date, corrections] of byDay) {
      changes.push({ kind: 'corrections', date, article, corrections });
    }
    for (const retired of article.retired) {
      changes.push({ kind: 'retired', date: dayOf(retired.date), article, retired });
    }
  }
  const articles = site.articles
    .filter((article) => article !== except)
    .slice(0, Math.floor(most / 3))
    .map((article) => ({ kind: 'article' as const, date: dayOf(article.published), article }));
  return [...changes.sort(newestFirst).slice(0, most), ...articles]
    .sort(newestFirst)
    .slice(0, most);
}

/** A claim that goes on over several articles has one history. */
function statusChanges(site: ResolvedSite): RecordChange[] {
  const present = new Set(site.articles.flatMap(({ claims }) => claims.map(presentOf)));
  return [...present].flatMap((claim) => {
    const runs = claimHistory(claim);
    return runs.slice(1).map(({ status, from, dated }, index) => ({
      kind: 'status' as const,
      date: dayOf(from),
      claim,
      from: (runs[index] as (typeof runs)[number]).status,
      to: status,
      dated,
    }));
  });
}

/** Quotes and claims that went with their article are told by it. */
function ofGone(gone: Gone): RecordChange[] {
  return 'slug' in gone.permalink ? [] : [{ kind: 'gone', date: dayOf(gone.date), gone }];
}

function newestFirst(a: RecordChange, b: RecordChange): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
