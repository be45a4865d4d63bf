import { articleAddresses, entityAddresses, pageAddresses } from '../../model/addresses.ts';
import type { ResolvedSite } from '../../model/types.ts';
import { entityKey } from '../../schema/entityKey.ts';

export interface MovedFolder {
  /** From the root of the host, with a slash at the end: what is below has moved with it. */
  from: string;
  to: string;
}

/**
 * The former addresses of what was renamed, the newest articles first. Where a host is not told, pages stand there that
 * name the present ones; what was withdrawn or replaced has a page that says so, everywhere.
 */
export function movedFolders(site: ResolvedSite): MovedFolder[] {
  const { urls } = site;
  return [
    ...articleAddresses(site).map(({ slug, item }) => ({
      from: urls.article(slug),
      to: item.href,
    })),
    ...entityAddresses(site).map(({ id, item }) => ({
      from: urls.entity(entityKey(item.kind, id)),
      to: item.href,
    })),
    ...pageAddresses(site).map(({ slug, item }) => ({ from: urls.page(slug), to: item.href })),
  ].filter(({ from, to }) => from !== to);
}
