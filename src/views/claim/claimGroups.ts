/** The orders of the index of claims. A claim that a later article has taken up stands there as that one. */
import { presentOf } from '../../model/claimHistory.ts';
import { claimsOf, dossiersOfKind } from '../../model/dossiers.ts';
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

/** @returns each claim as the site holds it now, the latest day first */
export function currentClaims(site: ResolvedSite): ResolvedClaim[] {
  const present = new Set(site.articles.flatMap(({ claims }) => claims.map(presentOf)));
  return [...present].sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}

export function byStatus(claims: readonly ResolvedClaim[]): ClaimGroup<ClaimStatus>[] {
  const groups = Map.groupBy(claims, ({ status }) => status);
  return STATUSES.flatMap((status) => {
    const found = groups.get(status);
    return found === undefined ? [] : [{ key: status, claims: found }];
  });
}

/** @returns claims by the month of the day for which their status holds: `2026-11`, the latest first */
export function byMonth(claims: readonly ResolvedClaim[]): ClaimGroup<string>[] {
  return [...Map.groupBy(claims, ({ asOf }) => asOf.slice(0, 7))]
    .map(([key, found]) => ({ key, claims: found }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
}

/** @returns the claims that each country has to do with; those of no country at the end, under no key */
export function byCountry(
  claims: readonly ResolvedClaim[],
  site: ResolvedSite,
): ClaimGroup<Entity | undefined>[] {
  const groups = dossiersOfKind(site, 'country').map((dossier) => {
    const own = new Set(claimsOf(dossier));
    return { key: dossier.entity, claims: claims.filter((claim) => own.has(claim)) };
  });
  const placed = new Set(groups.flatMap((country) => country.claims));
  const others = { key: undefined, claims: claims.filter((claim) => !placed.has(claim)) };
  return [...groups, others].filter((country) => country.claims.length > 0);
}
