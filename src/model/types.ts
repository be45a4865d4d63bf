/**
 * The resolved site: what the figures, outputs and views work on. Ids have become objects, Markdown has become
 * HTML, dates are strings as the editor wrote them. Everything here is complete and consistent: issues were
 * reported before.
 */
import type { ClaimStatus, EvidenceStance, Stance } from '../schema/claim.ts';
import type { SourceKind } from '../schema/source.ts';
import type { Permalink, Urls } from '../urls.ts';
import type { ResolvedArticle } from './articleTypes.ts';
import type { Entity } from './entityTypes.ts';
import type { Gone } from './goneTypes.ts';
import type { ResolvedPage } from './pageTypes.ts';
import type { Part } from './partPaths.ts';
import type { SiteSettings } from './siteTypes.ts';

export type * from './articleTypes.ts';
export type * from './claimTypes.ts';
export type * from './correctionTypes.ts';
export type * from './entityTypes.ts';
export type * from './goneTypes.ts';
export type * from './pageTypes.ts';
export type * from './siteTypes.ts';
export type * from './sourceTypes.ts';
export type * from './valueTypes.ts';
export type { ClaimStatus, EvidenceStance, SourceKind, Stance };

/** The whole site, resolved. */
export interface ResolvedSite {
  settings: SiteSettings;
  urls: Urls;
  /** Newest first. */
  articles: readonly ResolvedArticle[];
  /** By slug. */
  pages: readonly ResolvedPage[];
  /** Every entity that an article lists, by name within its kind. */
  entities: readonly Entity[];
  /** Those that were published and are named by no article any more: their pages go on answering. */
  unmentioned?: readonly Entity[];
  /** What has no file any more. */
  gone?: readonly Gone[];
  /** What was published first under another path, with that path, both below the site's base. */
  firstPaths?: ReadonlyMap<string, string>;
  /** How many quotes were ever published, under any id: no list of them was longer. */
  quotesEver?: number;
  /** What a page ever had below it under any of its addresses: pages of long lists, drawings of a map. */
  partsEver?: (owner: Permalink) => readonly Part[];
}
