/** What moves between two countries, each way. */
import { type FlowClaim, flowClaims, flowParties } from '../../model/figures.ts';
import type { ClaimStatus, DateText, Entity, ResolvedArticle } from '../../model/types.ts';
import { statusOn } from '../asOf/record.ts';

export interface Direction {
  from: Entity;
  to: Entity;
  /** The firmest first. */
  claims: FlowClaim[];
}

/** The firmest first. */
export const FIRMNESS: readonly ClaimStatus[] = [
  'established',
  'supported',
  'contested',
  'asserted',
  'refuted',
];

/**
 * @returns the two countries with the claims of each way, those of the first one's way first: it is the country from which
 * the first claim sets out. Nothing where there are not two.
 */
export function directionsOf(article: ResolvedArticle): [Direction, Direction] | undefined {
  const [first, second, ...others] = flowParties(article);
  if (!first || !second || others.length > 0) return undefined;
  const claims = flowClaims(article).sort(
    (a, b) => FIRMNESS.indexOf(a.status) - FIRMNESS.indexOf(b.status),
  );
  const way = (from: Entity, to: Entity): Direction => ({
    from,
    to,
    claims: claims.filter(({ flow }) => flow.from.key === from.key && flow.to.key === to.key),
  });
  return [way(first, second), way(second, first)];
}

/**
 * What the statuses of a direction come to, firmest first. Each word is true of every set of statuses that it stands for:
 *
 * - `established`: all of its claims are;
 * - `evidenced`: all are established or supported;
 * - `partlyEvidenced`: some are, others are not;
 * - `contested`: all are; `partlyContested`: some are, the others are asserted;
 * - `asserted`: all are;
 * - `partlyRefuted`: some are, and none of the others is evidenced;
 * - `refuted`: all are.
 */
export const VERDICTS = [
  'established',
  'evidenced',
  'partlyEvidenced',
  'contested',
  'partlyContested',
  'asserted',
  'partlyRefuted',
  'refuted',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** @returns nothing where there is no status */
export function verdictOf(statuses: readonly ClaimStatus[]): Verdict | undefined {
  if (statuses.length === 0) return undefined;
  const all = (...some: ClaimStatus[]) => statuses.every((status) => some.includes(status));
  const any = (...some: ClaimStatus[]) => statuses.some((status) => some.includes(status));
  if (all('established')) return 'established';
  if (all('established', 'supported')) return 'evidenced';
  if (any('established', 'supported')) return 'partlyEvidenced';
  if (all('refuted')) return 'refuted';
  if (any('refuted')) return 'partlyRefuted';
  if (all('contested')) return 'contested';
  return any('contested') ? 'partlyContested' : 'asserted';
}

/** What both directions come to on a day: nothing for one in which no claim was on record yet. */
export function verdictsOn(
  directions: readonly Direction[],
  day: DateText,
): (Verdict | undefined)[] {
  return directions.map(({ claims }) =>
    verdictOf(claims.flatMap((claim) => statusOn(claim, day) ?? [])),
  );
}
