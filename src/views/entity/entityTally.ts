import type { Messages } from '../../messages/messages.ts';
import { claimsOf, type Dossier } from '../../model/dossiers.ts';

export interface TallyPart {
  /** Of the part of the page. */
  id: string;
  count: number;
  noun: string;
}

/** What a page about an entity holds, part by part, and how much of it. */
export function entityTally(dossier: Dossier, messages: Messages): TallyPart[] {
  const { entity, quotes, quotesAbout, events, mentions, speakers, articles } = dossier;
  const { tally } = messages.entity;
  const about = entity.kind === 'person' ? tally.quotesAboutPerson : tally.quotesAbout;
  const parts: [id: string, count: number, nounFor: (count: number) => string][] = [
    ['speakers_', speakers.length, tally.speakers],
    ['positions_', claimsOf(dossier).length, tally.claims],
    ['quotes_', quotes.length, tally.quotes],
    ['about_', quotesAbout.length, about],
    ['events_', events.length, tally.events],
    ['mentions_', mentions.length, tally.mentions],
    ['articles_', articles.length, tally.articles],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([id, count, nounFor]) => ({ id, count, noun: nounFor(count) }));
}
