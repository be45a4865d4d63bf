import type { ClaimLeaf } from 'schema-dts';
import { claimLine } from '../../model/linkClaims.ts';
import type { Position, ResolvedClaim, ResolvedSite, ResolvedSource } from '../../model/types.ts';
import { nonEmpty, present } from '../present.ts';
import { entityNode, partyNode } from './agents.ts';
import { breadcrumbs, claimTrail } from './breadcrumbs.ts';
import { claimReview } from './claimReview.ts';
import { graph, type JsonLdGraph } from './graph.ts';
import { articleReference, sourceNode } from './works.ts';

/** What a claim's own page says of itself; the only page that may review the claim. */
export function claimJsonLd(claim: ResolvedClaim, site: ResolvedSite): JsonLdGraph {
  const node = claimNode(claim, site);
  const review = claimReview(claim, node, site);
  const trail = breadcrumbs(claimTrail(claim, site), site);
  return review ? graph(node, review, trail) : graph(node, trail);
}

/**
 * Those who assert a claim are its authors; the editor, who only worded it, is not. It first appeared in the source
 * of the earliest assertion on record, and appears in this site's articles and in the sources of later assertions.
 */
function claimNode(claim: ResolvedClaim, site: ResolvedSite): ClaimLeaf {
  const url = site.urls.absolute(claim.href);
  const run = wholeRun(claim);
  const assertions = assertionsOf(run);
  const first = assertions[0];
  const later = new Map(
    assertions.map(({ source }) => [documentOf(source), sourceNode(source)] as const),
  );
  if (first) later.delete(documentOf(first.source));
  const authors = [...new Set(assertions.map(({ by }) => by))];
  return present<ClaimLeaf>({
    '@type': 'Claim',
    '@id': url,
    url,
    mainEntityOfPage: url,
    text: claim.text,
    inLanguage: claim.article.language,
    author: nonEmpty(authors.map((entity) => partyNode(entity, site))),
    datePublished: first?.date,
    about: claim.flow && [entityNode(claim.flow.from, site), entityNode(claim.flow.to, site)],
    firstAppearance: first && sourceNode(first.source),
    appearance: [...run.map(({ article }) => articleReference(article, site)), ...later.values()],
  });
}

/** The claims that it takes up, itself, and those that take it up: one claim in several articles. */
function wholeRun(claim: ResolvedClaim): ResolvedClaim[] {
  const laterThan = ({ continuedBy }: ResolvedClaim): ResolvedClaim[] =>
    continuedBy.flatMap((later) => [later, ...laterThan(later)]);
  return [...claimLine(claim), ...laterThan(claim)];
}

/** What makes two sources one document: the address, or the words for what has none. */
function documentOf({ url, title, publisher, held }: ResolvedSource): string {
  return url ?? JSON.stringify([title, publisher, held]);
}

/** Positions that assert a claim, by the day as written; those of one day in the editor's order. */
function assertionsOf(run: readonly ResolvedClaim[]): Position[] {
  const day = ({ date }: Position) => date.slice(0, 10);
  return run
    .flatMap(({ positions }) => positions)
    .filter(({ stance }) => stance === 'asserts')
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
