import { messagesFor } from '../../../messages/messages.ts';
import type { ResolvedClaim, ResolvedQuote, ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { htmlToText } from '../../../text/htmlToText.ts';
import { byStanceLine } from '../byStance.ts';
import { claimsOfQuote } from '../claimsOfQuote.ts';
import { LONGEST, type Preview } from './preview.ts';

/** Names of each side that a description has room for. */
const MOST_NAMES = 2;

/** How it stands comes before why, and before who says what: it is what must not be cut. */
export function claimPreview(claim: ResolvedClaim, { settings, urls }: ResolvedSite): Preview {
  const { article, asOf, because, href, id } = claim;
  const { language } = article;
  const messages = messagesFor(settings.language);
  const stands = standingText(claim, settings.language);
  const why = oneLine(htmlToText(because));
  const sides = byStanceLine(claim, messages, MOST_NAMES);
  const text = oneLine(claim.text);
  return {
    title: text,
    description: cutAtWord(`${stands}: ${why}`, LONGEST.description, language),
    href,
    card: urls.claimCard(article.slug, id),
    alt: `${stands}: ${text}${sides ? ` ${sides}.` : ''}`,
    type: 'article',
    language,
    article,
    published: article.published,
    modified: asOf,
    links: [
      {
        rel: 'alternate',
        type: 'application/json+oembed',
        title: text,
        href: urls.absolute(urls.claimOembed(article.slug, id)),
      },
    ],
  };
}

/** `Contested, as of 24 November 2026` */
export function standingText({ status, asOf }: ResolvedClaim, language: string): string {
  const messages = messagesFor(language);
  const { word } = messages.statuses[status];
  const capital = word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
  return messages.claim.standing(capital, messages.day(asOf));
}

/** One sentence for each claim that a quote bears on. */
export function standingsText(quote: ResolvedQuote, language: string): string[] {
  return claimsOfQuote(quote).map(
    (claim) => `${standingText(claim, language)}: ${oneLine(claim.text)}`,
  );
}
