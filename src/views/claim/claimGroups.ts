/** The orders of the index of claims. A claim that a later article has taken up stands there as that one. */
import type { ClaimStatus, Entity, ResolvedClaim, ResolvedSite } from '../../model/types.ts';

export interface ClaimGroup<Key> {
  key: Key;
  claims: ResolvedClaim[];
}

const STATUSES: readonly ClaimStatus[] = [
  'established',
  'supported',
  'contested',
  'asserted',
  'refuted',
];

/** @returns claims that no later article has taken up, the latest day first */
export function currentClaims(site: ResolvedSite): ResolvedClaim[] {
  return site.articles
    .flatMap(({ claims }) => claims)
    .filter(({ continuedBy }) => continuedBy.length === 0)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}

export function byStatus(claims: readonly ResolvedClaim[]): ClaimGroup<ClaimStatus>[] {
  const groups = group(claims, ({ status }) => [status]);
  return STATUSES.flatMap((status) => {
    const found = groups.get(status);
    return found === undefined ? [] : [{ key: status, claims: found }];
  });
}

/** @returns claims by the month of the day for which their status holds: `2026-11`, the latest first */
export function byMonth(claims: readonly ResolvedClaim[]): ClaimGroup<string>[] {
  return [...group(claims, ({ asOf }) => [asOf.slice(0, 7)])]
    .map(([key, found]) => ({ key, claims: found }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}

/**
 * @returns claims by each country from or to which something moves, or that takes a position by itself or through
 * those who speak for it; claims without a country at the end, under no key
 */
export function byCountry(
  claims: readonly ResolvedClaim[],
  site: ResolvedSite,
): ClaimGroup<Entity | undefined>[] {
  const countries = site.entities.filter(({ kind }) => kind === 'country');
  const byCode = new Map(countries.map((country) => [country.id, country]));
  const groups = group<Entity | undefined>(claims, ({ flow, positions }) => {
    const codes = [flow?.from.id, flow?.to.id, ...positions.map(({ speaksFor }) => speaksFor)];
    const found = new Set(codes.flatMap((code) => byCode.get(code ?? '') ?? []));
    return found.size > 0 ? [...found] : [undefined];
  });
  return [...countries, undefined].flatMap((key) => {
    const found = groups.get(key);
    return found === undefined ? [] : [{ key, claims: found }];
  });
}

function group<Key>(
  claims: readonly ResolvedClaim[],
  keysOf: (claim: ResolvedClaim) => Key[],
): Map<Key, ResolvedClaim[]> {
  const groups = new Map<Key, ResolvedClaim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const found = groups.get(key);
      if (found === undefined) groups.set(key, [claim]);
      else found.push(claim);
    }
  }
  return groups;
}
