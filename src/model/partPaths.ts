import { type EntityKind, entityKey } from '../schema/entityKey.ts';
import {
  createUrls,
  ENTITY_LISTS,
  type EntityList,
  MAP_KINDS,
  type MapKind,
  type Permalink,
  readPermalink,
} from '../urls.ts';

/** What some pages have below them and others have not: a page on which a long list goes on, a drawing of a map. */
export type Part =
  | { kind: 'list'; list: EntityList; number: number }
  | { kind: 'map'; map: MapKind };

/** @returns the path of a part of a page, below the site's base */
export function partPath(owner: Permalink, part: Part): string {
  if (part.kind === 'map') return BELOW.flowMap(owner.id, part.map).slice(1);
  const { kind, id } = owner;
  return BELOW.entityList(entityKey(kind as EntityKind, id), part.list, part.number).slice(1);
}

/** @returns the part that has this path, and the page to which it belongs, if they can have it */
export function readPart(path: string): { permalink: Permalink; part: Part } | undefined {
  const [, owner = '', list, number = '1', map] = PART.exec(path) ?? [];
  const permalink = readPermalink(owner);
  const isArticle = permalink?.kind === 'article';
  if (permalink === undefined || isArticle !== (map !== undefined)) return undefined;
  const part = (
    map === undefined ? { kind: 'list', list, number: Number(number) } : { kind: 'map', map }
  ) as Part;
  return partPath(permalink, part) === path ? { permalink, part } : undefined;
}

const PART = new RegExp(
  `^([a-z]+/[a-z0-9-]+/)(?:(${ENTITY_LISTS.join('|')})/(?:(\\d+)/)?|figures/flows-(${MAP_KINDS.join('|')})\\.svg)$`,
);
/** A site at the root of any host. */
const BELOW = createUrls('https://example.org/');
