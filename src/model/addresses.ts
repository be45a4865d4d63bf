/**
 * Every address at which something answers: the present one, and those under which it was published before. What once
 * had an address keeps it: under a former one stands the same page, which names the present address as its canonical
 * one, or a page that says what became of it. The routes and the check of the ledger both go by this file.
 */
import { type Permalink, permalinkPath } from '../urls.ts';
import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedPage,
  ResolvedQuote,
  ResolvedSite,
  Retired,
} from './types.ts';

export interface Address<Item> {
  /** The slug in the address: the article's, or a former one. */
  slug: string;
  item: Item;
}

export function articleAddresses(site: ResolvedSite): Address<ResolvedArticle>[] {
  return site.articles.flatMap((article) =>
    slugsOf(article).map((slug) => ({ slug, item: article })),
  );
}

export function quoteAddresses(site: ResolvedSite): Address<ResolvedQuote>[] {
  return articleAddresses(site).flatMap(({ slug, item }) =>
    item.quotes.map((quote) => ({ slug, item: quote })),
  );
}

export function claimAddresses(site: ResolvedSite): Address<ResolvedClaim>[] {
  return articleAddresses(site).flatMap(({ slug, item }) =>
    item.claims.map((claim) => ({ slug, item: claim })),
  );
}

/** Those of a kind that no longer carry what they were published for. */
export function retiredAddresses(
  site: ResolvedSite,
  kind: Retired['kind'],
): (Address<Retired> & { article: ResolvedArticle })[] {
  return articleAddresses(site).flatMap(({ slug, item: article }) =>
    article.retired
      .filter((retired) => retired.kind === kind)
      .map((item) => ({ slug, item, article })),
  );
}

export function pageAddresses(site: ResolvedSite): Address<ResolvedPage>[] {
  return site.pages.flatMap((page) => slugsOf(page).map((slug) => ({ slug, item: page })));
}

/** Each entity under its id and those that it had before, whether an article still names it or not. */
export function entityAddresses(
  site: ResolvedSite,
  kind?: Entity['kind'],
): { id: string; item: Entity }[] {
  return [...site.entities, ...(site.unmentioned ?? [])]
    .filter((entity) => kind === undefined || entity.kind === kind)
    .flatMap((item) => [item.id, ...(item.formerly ?? [])].map((id) => ({ id, item })));
}

/** @returns every permalink at which a page answers, below the site's base */
export function answeredPaths(site: ResolvedSite): Set<string> {
  const permalinks: Permalink[] = [
    ...articleAddresses(site).map(({ slug }) => ({ kind: 'article' as const, id: slug })),
    ...quoteAddresses(site).map(({ slug, item }) => ({
      kind: 'quote' as const,
      slug,
      id: item.id,
    })),
    ...claimAddresses(site).map(({ slug, item }) => ({
      kind: 'claim' as const,
      slug,
      id: item.id,
    })),
    ...(['quote', 'claim'] as const).flatMap((kind) =>
      retiredAddresses(site, kind).map(({ slug, item }) => ({ kind, slug, id: item.id })),
    ),
    ...entityAddresses(site).map(({ id, item }) => ({ kind: item.kind, id })),
    ...pageAddresses(site).map(({ slug }) => ({ kind: 'page' as const, id: slug })),
    ...(site.gone ?? []).map(({ permalink }) => permalink),
  ];
  return new Set(permalinks.map(permalinkPath));
}

/** @returns the address under which an article or a quote was published first: it may name it for ever */
export function firstAddress(item: ResolvedArticle | ResolvedQuote, site: ResolvedSite): string {
  const own: Permalink =
    'speaker' in item
      ? { kind: 'quote', slug: item.article.slug, id: item.id }
      : { kind: 'article', id: item.slug };
  const path = permalinkPath(own);
  return site.urls.absolute(site.urls.base + (site.firstPaths?.get(path) ?? path));
}

/** @returns a function that gives the former permalinks of an article, a page or a quote, in the order of the content */
export function findPredecessors(
  site: ResolvedSite,
): (item: ResolvedArticle | ResolvedPage | ResolvedQuote) => Permalink[] {
  const renamed = Map.groupBy(retiredAddresses(site, 'quote'), ({ item }) => item.now);
  return (item) => {
    if (!('speaker' in item)) {
      const kind = 'navigation' in item ? 'page' : 'article';
      return item.aliases.map((id) => ({ kind, id }));
    }
    const moved = item.article.aliases.map((slug) => ({ slug, id: item.id }));
    const others = (renamed.get(item) ?? []).map(({ slug, item: { id } }) => ({ slug, id }));
    return [...moved, ...others].map((at) => ({ kind: 'quote' as const, ...at }));
  };
}

function slugsOf({ slug, aliases }: ResolvedArticle | ResolvedPage): string[] {
  return [slug, ...aliases];
}
