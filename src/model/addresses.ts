/**
 * Every address at which something answers: the present one, and those under which an article was published before.
 * What once had an address keeps it: under a former slug stands the same page, which names the present address as its
 * canonical one.
 */
import type {
  ResolvedArticle,
  ResolvedClaim,
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
    [article.slug, ...article.aliases].map((slug) => ({ slug, item: article })),
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
