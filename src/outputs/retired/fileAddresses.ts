/**
 * Where files answer that belong to a quote or an article: its card, its citations, its data. Under a former address
 * are those of what took its place; where nothing did, they say so.
 */
import { articleAddresses, quoteAddresses, retiredAddresses } from '../../model/addresses.ts';
import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
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

export function articleFiles(site: ResolvedSite): ArticleFile[] {
  const gone = (site.gone ?? []).flatMap((each): ArticleFile[] => {
    const { now, permalink } = each;
    if (permalink.kind !== 'article') return [];
    return [{ slug: permalink.id, item: now && 'blocks' in now ? now : goneNotice(each, site) }];
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
