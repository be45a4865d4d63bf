/**
 * Where files answer that belong to something published: its card, its citations, its data. Under a former address
 * are those of what took its place; where nothing did, they say so.
 */
import {
  articleAddresses,
  claimAddresses,
  entityAddresses,
  quoteAddresses,
  retiredAddresses,
} from '../../model/addresses.ts';
import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
} from '../../model/types.ts';
import { type EntityKey, entityKey } from '../../schema/entityKey.ts';
import { goneNotice, type Notice, retiredNotice } from './notice.ts';

export interface ArticleFile {
  slug: string;
  item: ResolvedArticle | Notice;
}

export interface QuoteFile {
  slug: string;
  id: string;
  item: ResolvedQuote | Notice;
}

export interface ClaimFile {
  slug: string;
  id: string;
  item: ResolvedClaim | Notice;
}

export interface EntityFile {
  /** Of the address: the id may be a former one. */
  key: EntityKey;
  item: Entity | Notice;
}

export function articleFiles(site: ResolvedSite): ArticleFile[] {
  const gone = (site.gone ?? []).flatMap((each): ArticleFile[] => {
    const { now, permalink } = each;
    if (permalink.kind !== 'article') return [];
    return [{ slug: permalink.id, item: now && 'quotes' in now ? now : goneNotice(each, site) }];
  });
  return [...articleAddresses(site), ...gone];
}

export function quoteFiles(site: ResolvedSite): QuoteFile[] {
  const present = quoteAddresses(site).map(({ slug, item }) => ({ slug, id: item.id, item }));
  const retired = retiredAddresses(site, 'quote').map(({ slug, item, article }) => {
    const { id, now } = item;
    return { slug, id, item: now && 'speaker' in now ? now : retiredNotice(item, article) };
  });
  const gone = (site.gone ?? []).flatMap((each): QuoteFile[] => {
    const { permalink } = each;
    if (permalink.kind !== 'quote') return [];
    return [{ slug: permalink.slug, id: permalink.id, item: goneNotice(each, site) }];
  });
  return [...present, ...retired, ...gone];
}

export function claimFiles(site: ResolvedSite): ClaimFile[] {
  const present = claimAddresses(site).map(({ slug, item }) => ({ slug, id: item.id, item }));
  const retired = retiredAddresses(site, 'claim').map(({ slug, item, article }) => {
    const { id, now } = item;
    return { slug, id, item: now && 'positions' in now ? now : retiredNotice(item, article) };
  });
  const gone = (site.gone ?? []).flatMap((each): ClaimFile[] => {
    const { permalink } = each;
    if (permalink.kind !== 'claim') return [];
    return [{ slug: permalink.slug, id: permalink.id, item: goneNotice(each, site) }];
  });
  return [...present, ...retired, ...gone];
}

export function entityFiles(site: ResolvedSite): EntityFile[] {
  const present = entityAddresses(site).map(({ id, item }) => ({
    key: entityKey(item.kind, id),
    item,
  }));
  const gone = (site.gone ?? []).flatMap((each): EntityFile[] => {
    const { now, permalink } = each;
    const { kind, id } = permalink;
    if (kind !== 'person' && kind !== 'organization' && kind !== 'country') return [];
    const item = now && 'sameAs' in now ? now : goneNotice(each, site);
    return [{ key: entityKey(kind, id), item }];
  });
  return [...present, ...gone];
}
