/** The paths of what only some pages have below them: further pages of a long list, the drawings of a map. */
import { getSite } from '../astro/getSite.ts';
import { type Dossier, dossiersOf } from '../model/dossiers.ts';
import type { ListPage } from '../model/entityLists.ts';
import { goneParts, listAddresses, mapAddresses } from '../model/parts.ts';
import type { Gone, ResolvedSite } from '../model/types.ts';
import type { EntityKind } from '../schema/entityKey.ts';
import { type EntityList, MAP_KINDS } from '../urls.ts';
import { goneArticlePaths } from './_paths.ts';

/** One for each page that a long list of an entity has or had, at each of its addresses. */
export async function entityListPaths(kind: EntityKind): Promise<ListPath[]> {
  const site = await getSite();
  const dossiers = dossiersOf(site);
  const present = listAddresses(site, kind).flatMap(
    ({ id, item, list, number, page }): ListPath[] => {
      const dossier = dossiers.get(item.key);
      if (dossier === undefined) return [];
      const props = { site, dossier };
      return [{ params: listParams(id, list, number), props: page ? { ...props, page } : props }];
    },
  );
  const gone = goneParts(site).flatMap(({ gone: each, part }): ListPath[] => {
    if (each.permalink.kind !== kind || part.kind !== 'list') return [];
    const params = listParams(each.permalink.id, part.list, part.number);
    return [{ params, props: { site, gone: each } }];
  });
  return [...present, ...gone];
}

interface ListPath {
  params: ReturnType<typeof listParams>;
  /** A page of the list; the page about the entity, where the list fits in there again; or what became of that. */
  props:
    | { site: ResolvedSite; dossier: Dossier; page: ListPage; gone?: undefined }
    | { site: ResolvedSite; dossier: Dossier; page?: undefined; gone?: undefined }
    | { site: ResolvedSite; gone: Gone; dossier?: undefined; page?: undefined };
}

function listParams(id: string, list: EntityList, number: number) {
  const folder = /^[A-Z]{2}$/.test(id) ? id.toLowerCase() : id;
  return { id: folder, list, page: number > 1 ? String(number) : undefined };
}

/** One for each drawing of a map that an article has or had, at each of its addresses. */
export async function mapPaths() {
  const site = await getSite();
  const present = mapAddresses(site).flatMap(({ slug, item }) =>
    MAP_KINDS.map((kind) => ({ params: { slug, kind }, props: { site, article: item } })),
  );
  const gone = (await goneArticlePaths()).flatMap(({ params: { slug }, props }) =>
    MAP_KINDS.map((kind) => ({ params: { slug, kind }, props })),
  );
  return [...present, ...gone];
}
