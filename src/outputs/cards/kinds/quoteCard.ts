import { formatDate } from '../../../messages/formatDate.ts';
import type { ResolvedQuote, ResolvedSite } from '../../../model/types.ts';
import { weightedLength } from '../../../text/weightedLength.ts';
import { tintsOf } from '../../../theme/tints.ts';
import { claimsOfQuote } from '../../sharing/claimsOfQuote.ts';
import type { CardContent } from '../cardContent.ts';
import { type CardText, line, quoted, sideBySide } from '../cardText.ts';
import { frame } from './frame.ts';
import { claimStanding } from './standing.ts';

/** How many claims are shown, and so much of each, where the words are so long at most: they come first. */
const ROOM = [
  { words: 160, claims: 2, longest: 100 },
  { words: 300, claims: 1, longest: 130 },
  { words: Number.POSITIVE_INFINITY, claims: 1, longest: 60 },
];

export function quoteCardContent(quote: ResolvedQuote, site: ResolvedSite): CardContent {
  const { article, speaker, said } = quote;
  const text = (value: string): CardText => line(value, article.language);
  // So that an assertion or a denial does not travel alone.
  const length = weightedLength(`${quote.words}${quote.translation ?? ''}`);
  const room = ROOM.find(({ words }) => length <= words);
  const claims = claimsOfQuote(quote).slice(0, room?.claims);
  const standings = claims.map((claim) => claimStanding(claim, site, room?.longest ?? 0));
  return {
    kind: 'quote',
    ...frame(site),
    heading: text(article.title),
    words: quoted(quote.words, quote.language),
    ...(quote.translation && { gloss: quoted(quote.translation, article.language) }),
    ...(standings.length > 0 && { standings }),
    who: line(speaker.name, site.settings.language),
    ...(quote.role && { role: text(quote.role) }),
    when: text(sideBySide(said.place, formatDate(said.date, article.language))),
    publisher: text(quote.source.publisher),
    tint: tintsOf(site)(speaker),
  };
}
