import type { ClaimLeaf, ClaimReviewLeaf } from 'schema-dts';
import { messagesFor } from '../../messages/messages.ts';
import type { ResolvedClaim, ResolvedSite } from '../../model/types.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { publisherNode } from './agents.ts';

/** The ends of the scale, and the only ratings ever given: the statuses between them are no verdict. */
const VERDICTS = { refuted: 1, established: 5 } as const;

/**
 * The review of a claim whose status is a verdict.
 *
 * @param node the claim's node of the same graph
 * @returns nothing for a claim that is asserted, supported or contested
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function claimReview(
  claim: ResolvedClaim,
  node: ClaimLeaf,
  site: ResolvedSite,
): ClaimReviewLeaf | undefined {
  const { status } = claim;
  if (status !== 'refuted' && status !== 'established') return undefined;
  const { word } = messagesFor(site.settings.language).statuses[status];
  return {
    '@type': 'ClaimReview',
    url: site.urls.absolute(claim.href),
    claimReviewed: claim.text,
    inLanguage: claim.article.language,
    datePublished: claim.asOf,
    author: publisherNode(site),
    itemReviewed: node,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: VERDICTS[status],
      alternateName: word.charAt(0).toUpperCase() + word.slice(1),
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: htmlToText(claim.because),
    },
  };
}
