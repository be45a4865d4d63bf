import type { ResolvedArticle, ResolvedSite } from '../../model/types.ts';

/** So many of the newest are in a feed: readers keep what they have seen. */
const ARTICLES = 20;

/** The articles that stand in the feeds, newest first. */
export function feedArticles(site: ResolvedSite): readonly ResolvedArticle[] {
  return site.articles.slice(0, ARTICLES);
}
