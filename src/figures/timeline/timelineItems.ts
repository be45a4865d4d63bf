import type {
  ClaimStatus,
  DateText,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedEvent,
  ResolvedQuote,
} from '../../model/types.ts';
import { dayOf } from '../../schema/days.ts';

export type TimelineItem = { date: DateText } & (
  | { kind: 'event'; event: ResolvedEvent }
  | { kind: 'quote'; quote: ResolvedQuote }
  | {
      kind: 'status';
      claim: ResolvedClaim;
      status: ClaimStatus;
      before?: ClaimStatus;
      /** When the next status took over; without it the status still stands. */
      until?: DateText;
    }
);

const KINDS = ['event', 'quote', 'status'];

/** Events, quotes and changes of status, oldest first; what happened comes before what was said of it that day. */
export function timelineItems(article: ResolvedArticle): TimelineItem[] {
  const items: TimelineItem[] = [
    ...article.events.map((event) => ({ kind: 'event' as const, date: event.date, event })),
    ...article.quotes.map((quote) => ({ kind: 'quote' as const, date: quote.said.date, quote })),
    ...article.claims.flatMap(statusItems),
  ];
  return items.sort(
    (a, b) =>
      compare(dayOf(a.date), dayOf(b.date)) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** A status that only was confirmed is no change and makes no item. */
function statusItems(claim: ResolvedClaim): TimelineItem[] {
  const runs: { date: DateText; status: ClaimStatus }[] = [];
  const present = { date: claim.since ?? claim.asOf, status: claim.status };
  for (const { date, status } of [...claim.history, present]) {
    if (runs.at(-1)?.status !== status) runs.push({ date, status });
  }
  return runs.map(({ date, status }, index) => {
    const before = runs[index - 1];
    const after = runs[index + 1];
    return {
      kind: 'status',
      date,
      claim,
      status,
      ...(before && { before: before.status }),
      ...(after && { until: after.date }),
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
