/**
 * What only some pages have below them: the pages on which a long list goes on, and the drawings of a map. They come and
 * go with what the site lists; whatever had an address keeps it.
 */
import { ENTITY_LISTS, type EntityList, MAP_KINDS, type Permalink } from '../urls.ts';
import { type Address, articleAddresses, entityAddresses } from './addresses.ts';
import { dossiersOf } from './dossiers.ts';
import { type ListPage, listPages } from './entityLists.ts';
import { flowClaims } from './figures.ts';
import { type Part, partPath } from './partPaths.ts';
import type { Entity, Gone, ResolvedArticle, ResolvedSite } from './types.ts';

export interface ListAddress {
  /** The entity's in the address, present or former. */
  id: string;
  list: EntityList;
  number: number;
  item: Entity;
  /** What stands there; nothing where the list fits in the page about the entity. */
  page?: ListPage | undefined;
}

/** @returns each page that a list has or had; where it has become shorter, its last one answers */
export function listAddresses(site: ResolvedSite, kind?: Entity['kind']): ListAddress[] {
  return entityAddresses(site, kind).flatMap(({ id, item }) => {
    const pages = pagesOf(item, site);
    const had = everOf(item, site);
    return ENTITY_LISTS.flatMap((list) => {
      const now = pages.filter((page) => page.list === list);
      const ever = had.flatMap((part) =>
        part.kind === 'list' && part.list === list ? part.number : [],
      );
      return Array.from({ length: Math.max(now.length, ...ever) }, (_, index) => ({
        id,
        list,
        number: index + 1,
        item,
        page: now[index] ?? now.at(-1),
      }));
    });
  });
}

/** @returns the addresses of articles that have or had a map */
export function mapAddresses(site: ResolvedSite): Address<ResolvedArticle>[] {
  return articleAddresses(site).filter(
    ({ item }) =>
      hasFlows(item) ||
      [item.slug, ...item.aliases].some((id) => everAt({ kind: 'article', id }, site).length > 0),
  );
}

/** @returns the parts of what has no file any more */
export function goneParts(site: ResolvedSite): { gone: Gone; part: Part }[] {
  return (site.gone ?? []).flatMap((gone) =>
    everAt(gone.permalink, site).map((part) => ({ gone, part })),
  );
}

/** @returns the path of every part that answers, below the site's base */
export function answeredParts(site: ResolvedSite): string[] {
  const all: { owner: Permalink; part: Part }[] = [
    ...listAddresses(site).map(({ id, item, list, number }) => ({
      owner: { kind: item.kind, id },
      part: { kind: 'list' as const, list, number },
    })),
    ...mapAddresses(site).flatMap(({ slug }) => partsOfMap(slug)),
    ...goneParts(site).map(({ gone, part }) => ({ owner: gone.permalink, part })),
  ];
  return all.map(({ owner, part }) => partPath(owner, part));
}

/** @returns the parts that pages have now, at their present addresses */
export function presentParts(site: ResolvedSite): { owner: Permalink; part: Part }[] {
  return [
    ...site.entities.flatMap((entity) =>
      pagesOf(entity, site).map(({ list, number }) => ({
        owner: { kind: entity.kind, id: entity.id },
        part: { kind: 'list' as const, list, number },
      })),
    ),
    ...site.articles.filter(hasFlows).flatMap(({ slug }) => partsOfMap(slug)),
  ];
}

function partsOfMap(id: string) {
  const owner = { kind: 'article' as const, id };
  return MAP_KINDS.map((map) => ({ owner, part: { kind: 'map' as const, map } }));
}

const hasFlows = (article: ResolvedArticle) => flowClaims(article).length > 0;

function pagesOf(entity: Entity, site: ResolvedSite): ListPage[] {
  const dossier = dossiersOf(site).get(entity.key);
  return dossier === undefined ? [] : listPages(dossier);
}

function everOf({ kind, id, formerly = [] }: Entity, site: ResolvedSite): Part[] {
  return [id, ...formerly].flatMap((each) => everAt({ kind, id: each }, site));
}

function everAt(owner: Permalink, site: ResolvedSite): readonly Part[] {
  return site.partsEver?.(owner) ?? [];
}
