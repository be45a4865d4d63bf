import type { Messages } from '../../messages/messages.ts';
import { claimsOf, type Dossier } from '../../model/dossiers.ts';

/** What a page about an entity holds, part by part: the part's id, and how much it is, the number first. */
export function entityTally(dossier: Dossier, messages: Messages): { id: string; text: string }[] {
  const { entity, quotes, quotesAbout, events, mentions, speakers, articles } = dossier;
  const about =
    entity.kind === 'person' ? messages.counts.quotesAboutPerson : messages.counts.quotesAbout;
  const parts: [id: string, count: number, text: (count: number) => string][] = [
    ['speakers_', speakers.length, messages.counts.speakers],
    ['positions_', claimsOf(dossier).length, messages.counts.claims],
    ['quotes_', quotes.length, messages.counts.quotes],
    ['about_', quotesAbout.length, about],
    ['events_', events.length, messages.counts.events],
    ['mentions_', mentions.length, messages.counts.mentions],
    ['articles_', articles.length, messages.counts.articles],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([id, count, text]) => ({ id, text: text(count) }));
}
