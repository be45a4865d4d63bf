/** How long the lists of an entity are, and on how many pages a long one goes on, so that no page grows without end. */
import { ENTITY_LISTS, type EntityList } from '../urls.ts';
import { claimsOf, type Dossier } from './dossiers.ts';

/** So many stand in the entity's own page; of a longer list only the first few do. */
export const LONG = 60;
/** How many a page holds on which a long list goes on. */
export const PER_PAGE = 100;

/** @returns how many entries each list has */
export function listLengths(dossier: Dossier): Record<EntityList, number> {
  const { quotes, quotesAbout, events, mentions, articles } = dossier;
  return {
    quotes: quotes.length,
    positions: claimsOf(dossier).length,
    about: quotesAbout.length,
    events: events.length,
    mentions: mentions.length,
    articles: articles.length,
  };
}

export interface ListPage {
  list: EntityList;
  /** From 1. */
  number: number;
  pages: number;
}

/** @returns the pages on which the long lists of an entity go on */
export function listPages(dossier: Dossier): ListPage[] {
  const lengths = listLengths(dossier);
  return ENTITY_LISTS.flatMap((list) => {
    if (lengths[list] <= LONG) return [];
    const pages = Math.ceil(lengths[list] / PER_PAGE);
    return Array.from({ length: pages }, (_, index) => ({ list, number: index + 1, pages }));
  });
}
