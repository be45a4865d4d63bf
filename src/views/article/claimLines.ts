/** What a claim's panel says of it in lines: who says what now, and how it has stood. */

import type { ClaimStatus, DateText, Position, ResolvedClaim, Stance } from '../../model/types.ts';
import { quoteFragment, sourceFragment } from '../../urls.ts';

const STANCES: readonly Stance[] = ['asserts', 'hedges', 'denies', 'declines'];

export interface Saying {
  name: string;
  date: DateText;
  /** The words in the page, or the entry of their source. */
  href: string;
}

/** The latest position of each speaker, by stance, oldest first; stances that nobody takes are left out. */
export function claimStances({ positions }: ResolvedClaim): { stance: Stance; says: Saying[] }[] {
  const latest = new Map<unknown, Position>();
  for (const position of positions) {
    const known = latest.get(position.by);
    if (!known || known.date <= position.date) latest.set(position.by, position);
  }
  const sorted = [...latest.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return STANCES.flatMap((stance) => {
    const says = sorted
      .filter((position) => position.stance === stance)
      .map(({ by, date, quote, source }) => ({
        name: by.name,
        date,
        href: `#${quote ? quoteFragment(quote.id) : sourceFragment(source.id)}`,
      }));
    return says.length > 0 ? [{ stance, says }] : [];
  });
}

/** The days on which its status changed, oldest first, up to the present one. */
export function courseOf({
  history,
  status,
  since,
  asOf,
}: ResolvedClaim): { status: ClaimStatus; date: DateText }[] {
  const runs = [...history, { status, date: since ?? asOf }];
  return runs.filter((run, index) => run.status !== runs[index - 1]?.status);
}
