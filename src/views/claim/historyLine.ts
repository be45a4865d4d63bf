/** The history of a claim as a sentence and as a line through time. */

import type { Messages } from '../../messages/messages.ts';
import type { CourseStep } from '../../messages/types.ts';
import type { HistoryRun } from '../../model/claimHistory.ts';
import type { ClaimStatus, DateText, ResolvedClaim } from '../../model/types.ts';

/** `Contested from October 2023, then supported since April 2024.` Days are given where a month saw two changes. */
export function historySentence(runs: readonly HistoryRun[], messages: Messages): string {
  const months = runs.map(({ from }) => from.slice(0, 7));
  const inMonths = new Set(months).size === months.length;
  const steps = runs.map(({ status, from, dated }, index): CourseStep => {
    const isLast = index === runs.length - 1;
    return {
      status: messages.statuses[status].word,
      day: messages.day(dated && inMonths ? from.slice(0, 7) : from),
      known: dated ? (isLast ? 'since' : 'from') : 'asOf',
    };
  });
  return messages.claim.course(steps);
}

export interface HistoryStretch {
  status: ClaimStatus;
  /** Percent of the line's width. */
  from: number;
  to: number;
}

export interface HistoryLine {
  stretches: HistoryStretch[];
  years: { at: number; year: string }[];
}

/** Room for the first marker and the last, in percent. */
const EDGE = 2;
const MOST_YEARS = 6;
const DAY = 24 * 60 * 60 * 1000;

/** @returns nothing where the record is of a single day */
export function historyLine(
  runs: readonly HistoryRun[],
  { asOf }: ResolvedClaim,
): HistoryLine | undefined {
  const first = dayOf(runs[0]?.from ?? asOf);
  const last = Math.max(dayOf(asOf), ...runs.map(({ from }) => dayOf(from)));
  if (last - first < DAY) return undefined;
  const at = (time: number) => EDGE + ((time - first) / (last - first)) * (100 - 2 * EDGE);
  const round = (percent: number) => Math.round(percent * 100) / 100;
  const stretches = runs.map(({ status, from }, index) => ({
    status,
    from: round(at(dayOf(from))),
    to: round(at(dayOf(runs[index + 1]?.from ?? asOf))),
  }));
  const years = [];
  const firstYear = new Date(first).getUTCFullYear() + 1;
  const lastYear = new Date(last).getUTCFullYear();
  const step = Math.max(1, Math.ceil((lastYear - firstYear + 1) / MOST_YEARS));
  for (let year = firstYear; year <= lastYear; year += step) {
    years.push({ at: round(at(Date.UTC(year, 0, 1))), year: String(year) });
  }
  return { stretches, years };
}

function dayOf(date: DateText): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}
