import { type ClaimEntry, countryOfEnd, type FlowEndEntry } from '../schema/claim.ts';
import { claimFragment } from '../urls.ts';
import type { ArticleObjects } from './resolveQuotes.ts';
import { countryVoicedBy } from './roles.ts';
import type {
  Flow,
  FlowPlace,
  Position,
  ResolvedClaim,
  ResolvedQuote,
  StatusChange,
} from './types.ts';

/**
 * @param quotes of the article; each gets the claims that it bears on
 * @returns the claims in the order of the frontmatter; claims of other articles are linked by `linkClaims`
 */
export function resolveClaims(
  objects: ArticleObjects,
  quotes: readonly ResolvedQuote[],
): ResolvedClaim[] {
  const claims = (objects.entry.claims ?? []).map((claim, index) =>
    resolveClaim(claim, index, quotes, objects),
  );
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const quote of quotes) {
    const entry = objects.entry.quotes?.find(({ id }) => id === quote.id);
    quote.claims = (entry?.claims ?? []).flatMap((id) => byId.get(id) ?? []);
  }
  for (const claim of claims) {
    claim.quotes = quotes.filter(
      (quote) =>
        quote.claims.includes(claim) ||
        claim.positions.some((position) => position.quote === quote),
    );
  }
  return claims;
}

function resolveClaim(
  entry: ClaimEntry,
  index: number,
  quotes: readonly ResolvedQuote[],
  { article, body, file, inline, listed, sources, urls }: ArticleObjects,
): ResolvedClaim {
  const place = (...rest: PropertyKey[]) => file.placeOf(['claims', index, ...rest]);
  const match = body.matches.find(({ kind, id }) => kind === 'claim' && id === entry.id);
  const ranges = match?.ranges ?? [];
  const history: StatusChange[] = (entry.history ?? []).map((change, item) => ({
    ...change,
    because: inline(change.because, place('history', item, 'because')),
  }));

  return {
    id: entry.id,
    article,
    text: entry.text,
    continuedBy: [],
    parts: match?.texts ?? [],
    ranges,
    block: match?.block,
    label: entry.label,
    flow: entry.flow && resolveFlow(entry.flow, listed),
    status: entry.status,
    asOf: entry.asOf,
    since: sinceOf(history, entry.status),
    because: inline(entry.because, place('because')),
    positions: entry.positions.flatMap((position, item): Position[] => {
      const by = listed.get(position.by);
      const quote = quotes.find(({ id }) => id === position.quote);
      const source = sources.get(position.source ?? '') ?? quote?.source;
      if (by === undefined || source === undefined) return [];
      const text = position.text && inline(position.text, place('positions', item, 'text'));
      const { date, stance } = position;
      const speaksFor = countryVoicedBy(by, date);
      return [{ by: by.entity, speaksFor, stance, date, quote, source, text }];
    }),
    evidence: (entry.evidence ?? []).flatMap((evidence, item) => {
      const source = sources.get(evidence.source);
      if (source === undefined) return [];
      const text = inline(evidence.text, place('evidence', item, 'text'));
      return [{ stance: evidence.stance, text, source, date: evidence.date }];
    }),
    history,
    quotes: [],
    href: urls.claim(article.slug, entry.id),
    hrefInArticle: urls.claimInArticle(
      article.slug,
      claimFragment({ id: entry.id, ranges, article }),
    ),
  };
}

function resolveFlow(
  { from, to, what }: NonNullable<ClaimEntry['flow']>,
  listed: ArticleObjects['listed'],
): Flow | undefined {
  const [start, end] = [from, to].map((side) => listed.get(countryOfEnd(side))?.entity);
  if (start === undefined || end === undefined) return undefined;
  const places = { from: placeOfEnd(from), to: placeOfEnd(to) };
  return { from: start, to: end, what, ...((places.from ?? places.to) && { places }) };
}

function placeOfEnd(end: FlowEndEntry): FlowPlace | undefined {
  return typeof end === 'string' ? undefined : { name: end.place, at: end.at };
}

/** The first day of the run of the present status with which the history ends. */
function sinceOf(history: readonly StatusChange[], status: string): string | undefined {
  const other = history.findLastIndex((change) => change.status !== status);
  return history[other + 1]?.date;
}
