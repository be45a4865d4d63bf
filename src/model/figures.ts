/** Which figures an article can show. */
import type { FigureKind } from '../schema/figure.ts';
import type { Entity, ResolvedArticle, ResolvedClaim } from './types.ts';

/** A claim that says what moves between two countries. */
export type FlowClaim = ResolvedClaim & { flow: NonNullable<ResolvedClaim['flow']> };

export function flowClaims({ claims }: ResolvedArticle): FlowClaim[] {
  return claims.filter((claim): claim is FlowClaim => claim.flow !== undefined);
}

/** The countries that flows connect, each once, in the order in which claims name them. */
export function flowParties(article: ResolvedArticle): Entity[] {
  const ends = flowClaims(article).flatMap(({ flow }) => [flow.from, flow.to]);
  return [...new Map(ends.map((country) => [country.key, country])).values()];
}

/** What an article must list for a figure to show something. */
const NEEDS: Record<FigureKind, { holds: (article: ResolvedArticle) => boolean; what: string }> = {
  exchange: {
    holds: (article) => flowClaims(article).length > 0,
    what: 'a claim with a "flow:"',
  },
  flows: { holds: (article) => flowClaims(article).length > 0, what: 'a claim with a "flow:"' },
  positions: {
    holds: ({ claims }) => claims.some(({ positions }) => positions.length > 0),
    what: 'a claim with "positions:"',
  },
  timeline: {
    holds: ({ claims, events }) =>
      events.length > 0 || claims.some(({ history }) => history.length > 0),
    what: 'an event under "events:", or a claim with a "history:"',
  },
};

/** Whether a figure of this kind has something to show. */
export function holdsFigure(article: ResolvedArticle, kind: FigureKind): boolean {
  return NEEDS[kind].holds(article);
}

/** What a figure of this kind needs, for an editor. */
export function figureNeeds(kind: FigureKind): string {
  return NEEDS[kind].what;
}

/** An exchange has two sides: with any other number of countries the map stands for it. */
export function shownFigure(article: ResolvedArticle, kind: FigureKind): FigureKind {
  return kind === 'exchange' && flowParties(article).length !== 2 ? 'flows' : kind;
}
