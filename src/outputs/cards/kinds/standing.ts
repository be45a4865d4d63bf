import { formatDate } from '../../../messages/formatDate.ts';
import { messagesFor } from '../../../messages/messages.ts';
import type { ResolvedClaim, ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { isRightToLeft } from '../../../text/direction.ts';
import { weightedLength } from '../../../text/weightedLength.ts';
import type { CardStanding } from '../cardContent.ts';
import { apart, line, whole } from '../cardText.ts';

/** A text of so much fits one line beside its status and day. */
const ONE_LINE = 55;

/** How a claim stands, and on which day. */
export function standing(claim: ResolvedClaim, site: ResolvedSite): CardStanding {
  const { language } = site.settings;
  const { statuses, terms } = messagesFor(language);
  const [day = ''] = apart(formatDate(claim.asOf, language));
  return {
    status: claim.status,
    word: line(statuses[claim.status].word, language),
    rest: whole(terms.asOf(day), language),
  };
}

/** The same with the claim itself, of which so much is shown: characters as wide as high count twice. */
export function claimStanding(
  claim: ResolvedClaim,
  site: ResolvedSite,
  longest: number,
): CardStanding {
  const { language } = site.settings;
  const { terms } = messagesFor(language);
  const inLanguage = claim.article.language;
  // The renderer loses spaces of a text that wraps in a line from the other side.
  const most = isRightToLeft(inLanguage) === isRightToLeft(language) ? longest : ONE_LINE;
  const text = cutAtWord(claim.text, Math.min(longest, most), inLanguage, weightedLength);
  const date = formatDate(claim.asOf, language, 'short');
  const [day = '', what] = apart(date, text);
  return { ...standing(claim, site), rest: whole(`${terms.asOf(day)}: ${what}`, language) };
}
