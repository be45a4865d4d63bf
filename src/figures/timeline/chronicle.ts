/** Everything that an article dates, day by day: what happened, who said what, and how claims came to stand. */

import type {
  ClaimStatus,
  DateText,
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedEvent,
  ResolvedQuote,
} from '../../model/types.ts';
import { dayOf } from '../../schema/days.ts';
import { statusRuns } from '../asOf/record.ts';

/** What one speaker said on one day. */
export interface Saying {
  speaker: Entity;
  date: DateText;
  /** At least one, in the order of the prose. */
  quotes: ResolvedQuote[];
}

export interface Change {
  claim: ResolvedClaim;
  status: ClaimStatus;
  before?: ClaimStatus;
}

/** One day, or a month or year of which no more is known. */
export interface Entry {
  date: DateText;
  events: ResolvedEvent[];
  changes: Change[];
  sayings: Saying[];
}

/** @returns the oldest first */
export function chronicleOf(article: ResolvedArticle): Entry[] {
  const entries = new Map<DateText, Entry>();
  const at = (date: DateText): Entry => {
    const day = dayOf(date);
    const entry = entries.get(day) ?? { date: day, events: [], changes: [], sayings: [] };
    entries.set(day, entry);
    return entry;
  };
  for (const event of article.events) at(event.date).events.push(event);
  for (const claim of article.claims) {
    for (const [index, { from, status }] of statusRuns(claim).entries()) {
      const before = statusRuns(claim)[index - 1]?.status;
      at(from).changes.push({ claim, status, ...(before && { before }) });
    }
  }
  for (const saying of sayingsOf(article.quotes)) at(saying.date).sayings.push(saying);
  return [...entries.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** @returns the oldest first */
export function sayingsOf(quotes: readonly ResolvedQuote[]): Saying[] {
  const sayings = new Map<string, Saying>();
  for (const quote of quotes) {
    const date = dayOf(quote.said.date);
    const key = `${date} ${quote.speaker.key}`;
    const known = sayings.get(key);
    if (known) known.quotes.push(quote);
    else sayings.set(key, { speaker: quote.speaker, date, quotes: [quote] });
  }
  return [...sayings.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The names by which speakers are known where there is little room: of people the family name, where it is given and
 * belongs to nobody else whom the article lists. A family name in Hangul or Chinese characters is no name by itself.
 */
export function shortNames({ entities }: ResolvedArticle): (speaker: Entity) => string {
  const families = entities.flatMap(({ entity }) => entity.family ?? []);
  const isShared = (family: string) => families.filter((each) => each === family).length > 1;
  const stands = (family: string) =>
    !/[\p{sc=Hangul}\p{sc=Han}]/u.test(family) && !isShared(family);
  return ({ family, name }) => (family !== undefined && stands(family) ? family : name);
}
