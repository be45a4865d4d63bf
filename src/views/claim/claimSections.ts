import { formatDate } from '../../messages/formatDate.ts';
import type { Messages } from '../../messages/messages.ts';
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
export function claimSections(
  site: ResolvedSite,
  order: ClaimOrder,
  messages: Messages,
): ClaimSection[] {
  const all = currentClaims(site);
  if (order === 'status') {
    return byStatus(all).map(({ key, claims }) => ({
      id: key,
      title: messages.statuses[key].word,
      status: key,
      meaning: messages.statuses[key].meaning,
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
      ? { id: 'other', title: messages.claim.noCountry, claims }
      : { id: key.id.toLowerCase(), title: key.name, href: key.href, claims },
  );
}
