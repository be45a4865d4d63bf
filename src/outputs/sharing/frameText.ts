/** What stands in a frame of another site, text by text: the page in the frame and its height both go by this. */

import { formatDate } from '../../messages/formatDate.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type { ResolvedClaim, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { endSentence } from '../../text/endSentence.ts';
import { oneLine } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { byStanceLine } from './byStance.ts';
import { claimsOfQuote } from './claimsOfQuote.ts';

export interface FrameStanding {
  claim: ResolvedClaim;
  word: string;
  /** `as of 24 Nov 2026` */
  asOf: string;
}

export interface QuoteFrame {
  /** With their marks. */
  words: string;
  translation?: string;
  /** The first claims that the words bear on: a denial does not stand alone. */
  standings: readonly FrameStanding[];
  name: string;
  /** `, Foreign minister` or nothing. */
  role: string;
  day: string;
  /** `, Lisbon. Source:` */
  place: string;
  /** Its publisher, and how it can be seen where it has no page. */
  source: string;
  /** `The Record: The harbour deal` */
  from: string;
}

export interface ClaimFrame {
  standing: FrameStanding;
  text: string;
  /** Who asserts and who denies it. */
  sides: string;
  from: string;
}

const MOST_CLAIMS = 2;
const MOST_NAMES = 2;

export function quoteFrame(
  quote: ResolvedQuote,
  site: ResolvedSite,
  messages: Messages = messagesFor(site.settings.language),
): QuoteFrame {
  const { article, role, said, source, speaker, translation } = quote;
  const { terms } = messages;
  return {
    words: inQuoteMarks(oneLine(quote.words), quote.language),
    ...(translation && { translation: inQuoteMarks(oneLine(translation), article.language) }),
    standings: claimsOfQuote(quote)
      .slice(0, MOST_CLAIMS)
      .map((claim) => frameStanding(claim, messages)),
    name: speaker.name,
    role: role ? `, ${role}` : '',
    day: formatDate(said.date, article.language),
    place: `${endSentence(said.place ? `, ${said.place}` : '')} ${terms.source}:`,
    source: source.url ? source.publisher : `${source.publisher}, ${source.held}`,
    from: `${site.settings.title}: ${article.title}`,
  };
}

export function claimFrame(
  claim: ResolvedClaim,
  site: ResolvedSite,
  messages: Messages = messagesFor(site.settings.language),
): ClaimFrame {
  return {
    standing: frameStanding(claim, messages),
    text: oneLine(claim.text),
    sides: byStanceLine(claim, messages, MOST_NAMES),
    from: `${site.settings.title}: ${claim.article.title}`,
  };
}

function frameStanding(claim: ResolvedClaim, { day, statuses, terms }: Messages): FrameStanding {
  return {
    claim,
    word: statuses[claim.status].word,
    asOf: terms.asOf(day(claim.asOf, 'short')),
  };
}
