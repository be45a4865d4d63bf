/**
 * Where links to entities and claims lead. One place, because it changes when they get pages of their own.
 */
import { entityFragment } from '../urls.ts';
import type { Entity, ResolvedArticle, ResolvedClaim } from '../model/types.ts';

/** Inside the article's own page. */
export const entityInPage = (entity: Entity) => `#${entityFragment(entity.key)}`;

/** From any other page. */
export const entityLink = (entity: Entity, article: ResolvedArticle) =>
  `${article.href}#${entityFragment(entity.key)}`;

export const claimLink = (claim: ResolvedClaim) => claim.hrefInArticle;
