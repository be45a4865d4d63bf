import type { Evidence, Position, ResolvedClaim, ResolvedSite } from '../../model/types.ts';
import { nonEmpty, present } from '../present.ts';
import type { ClaimData, PositionData } from './types.ts';

export function claimData(claim: ResolvedClaim, site: ResolvedSite): ClaimData {
  const { absolute } = site.urls;
  return present<ClaimData>({
    id: claim.id,
    url: absolute(claim.href),
    urlInArticle: absolute(claim.hrefInArticle),
    text: claim.text,
    exact: nonEmpty(claim.parts),
    ranges: nonEmpty(claim.ranges.map(({ end, start }) => ({ start, end }))),
    continues: claim.continues && absolute(claim.continues.href),
    continuedBy: nonEmpty(claim.continuedBy.map(({ href }) => absolute(href))),
    flow: claim.flow && {
      from: claim.flow.from.key,
      to: claim.flow.to.key,
      what: claim.flow.what,
    },
    status: claim.status,
    asOf: claim.asOf,
    since: claim.since,
    becauseHtml: claim.because,
    positions: claim.positions.map(positionData),
    evidence: claim.evidence.map(evidenceData),
    history: claim.history.map(({ because, date, status }) => ({
      date,
      status,
      becauseHtml: because,
    })),
    quotes: claim.quotes.map(({ id }) => id),
  });
}

function positionData({ by, date, quote, source, speaksFor, stance, text }: Position) {
  return present<PositionData>({
    by: by.key,
    speaksFor,
    stance,
    date,
    quote: quote?.id,
    source: source.id,
    textHtml: text,
  });
}

function evidenceData({ date, source, stance, text }: Evidence) {
  return { stance, date, textHtml: text, source: source.id };
}
