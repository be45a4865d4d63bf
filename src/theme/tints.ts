/** Whose words have which tint: on a page, in a figure and on a card alike. */
import type { Entity, ResolvedSite } from '../model/types.ts';
import { TINTS } from '../schema/theme.ts';

/** From 0 to 5: the number of a `--color-t…`. */
export type Tint = number;
export type TintOf = (entity: Entity) => Tint;

const made = new WeakMap<ResolvedSite, TintOf>();

/**
 * One tint for a country and those who speak for it. Tints are given out in the order of the site's history, first to
 * those who are quoted, so that a new article changes none.
 */
export function tintsOf(site: ResolvedSite): TintOf {
  const tintOf = made.get(site) ?? giveTints(site);
  made.set(site, tintOf);
  return tintOf;
}

function giveTints(site: ResolvedSite): TintOf {
  const oldestFirst = site.articles.toReversed();
  const quoted = oldestFirst.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker));
  const listed = oldestFirst.flatMap(({ entities }) => entities.map(({ entity }) => entity));
  const tints = new Map<string, Tint>();
  for (const party of [...quoted, ...listed].map(partyOf)) {
    if (!tints.has(party)) tints.set(party, tints.size % TINTS);
  }
  return (entity) => tints.get(partyOf(entity)) ?? 0;
}

function partyOf({ country, key }: Entity): string {
  return country ?? key;
}
