import { claimPage, statuses } from '../../messages/words.ts';
import { formatDate } from '../../model/dates.ts';
import type { ClaimStatus, ResolvedClaim, ResolvedSite } from '../../model/types.ts';
import { byCountry, byMonth, byStatus, currentClaims } from './claimGroups.ts';

export type ClaimOrder = 'status' | 'country' | 'date';

export interface ClaimSection {
  /** Fragment id. */
  id: string;
  title: string;
  status?: ClaimStatus;
  /** What the title means. */
  meaning?: string;
  /** A page about what the title names. */
  href?: string;
  claims: ResolvedClaim[];
}

/** @returns the sections of the index of claims, in the order that the page is for */
export function claimSections(site: ResolvedSite, order: ClaimOrder): ClaimSection[] {
  const all = currentClaims(site);
  if (order === 'status') {
    return byStatus(all).map(({ key, claims }) => ({
      id: key,
      title: key,
      status: key,
      meaning: statuses[key],
      claims,
    }));
  }
  if (order === 'date') {
    return byMonth(all).map(({ key, claims }) => ({
      id: `m${key}`,
      title: formatDate(key, site.settings.language),
      claims,
    }));
  }
  return byCountry(all, site).map(({ key, claims }) =>
    key === undefined
      ? { id: 'other', title: claimPage.noCountry, claims }
      : { id: key.id.toLowerCase(), title: key.name, href: key.href, claims },
  );
}
