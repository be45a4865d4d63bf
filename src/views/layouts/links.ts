/** Where links to entities and claims lead, in one place. */
import type { Entity, ResolvedClaim } from '../../model/types.ts';
import { entityFragment } from '../../urls.ts';

/** Inside the article's own page: who it is, from where a link leads on to the page about it. */
export const entityInPage = (entity: Entity) => `#${entityFragment(entity.key)}`;

/** From any other page. */
export const entityLink = (entity: Entity) => entity.href;

export const claimLink = (claim: ResolvedClaim) => claim.href;
