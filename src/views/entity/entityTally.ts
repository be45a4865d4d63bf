import { reference } from '../../messages/words.ts';
import type { Dossier } from '../../model/dossiers.ts';

/** What a page about an entity holds, part by part: the part's id, and how much it is, the number first. */
export function entityTally(dossier: Dossier): { id: string; text: string }[] {
  const { entity, quotes, quotesAbout, positions, events, mentions, speakers, articles } = dossier;
  const about =
    entity.kind === 'person' ? reference.countSaidAboutPerson : reference.countSaidAbout;
  const parts: [id: string, count: number, text: (count: number) => string][] = [
    ['speakers_', speakers.length, reference.countSpeakers],
    ['quotes_', quotes.length, reference.countQuotes],
    ['positions_', positions.length, reference.countPositions],
    ['about_', quotesAbout.length, about],
    ['events_', events.length, reference.countEvents],
    ['mentions_', mentions.length, reference.countMentions],
    ['articles_', articles.length, reference.countArticles],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([id, count, text]) => ({ id, text: text(count) }));
}
