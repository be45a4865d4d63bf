import { messagesFor } from '../../../messages/messages.ts';
import { latestOf } from '../../../model/claimHistory.ts';
import type { ResolvedClaim, ResolvedSite, Stance } from '../../../model/types.ts';
import { byStance } from '../../sharing/byStance.ts';
import type { CardContent } from '../cardContent.ts';
import { type CardText, line, whole } from '../cardText.ts';
import { frame } from './frame.ts';
import { claimStanding, standing } from './standing.ts';

/** Of each side: the others are counted. */
const MOST_NAMES = 2;
const LONGEST_LATER = 120;

/** What is claimed, how it stands, and who says what of it. Why is for the page: it would leave the text no room. */
export function claimCardContent(claim: ResolvedClaim, site: ResolvedSite): CardContent {
  const { article } = claim;
  const latest = latestOf(claim);
  const { asserts, hedges, denies, declines } = sides(claim, site);
  return {
    kind: 'claim',
    ...frame(site),
    heading: line(article.title, article.language),
    words: whole(claim.text, article.language),
    standings: [
      standing(claim, site),
      ...(latest.status === claim.status ? [] : [claimStanding(latest, site, LONGEST_LATER)]),
    ],
    ...(asserts && { who: asserts }),
    ...(hedges && { role: hedges }),
    ...(denies && { when: denies }),
    ...(declines && { publisher: declines }),
  };
}

/** `Asserted: A, B and 2 others`, one line for each stance. */
function sides(claim: ResolvedClaim, site: ResolvedSite): Partial<Record<Stance, CardText>> {
  const { language } = site.settings;
  const messages = messagesFor(language);
  const lines = byStance(claim, messages).map(({ label, by, stance }) => {
    const names = by.slice(0, MOST_NAMES).map(({ name }) => name);
    const list = messages.terms.names(names, by.length - names.length);
    return [stance, line(`${label}: ${list}`, language)] as const;
  });
  return Object.fromEntries(lines);
}
