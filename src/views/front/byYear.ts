import type { ResolvedArticle } from '../../model/types.ts';

/** @returns articles by the year in which they were published, in the order in which they are given */
export function byYear(
  articles: readonly ResolvedArticle[],
): { year: string; articles: ResolvedArticle[] }[] {
  const years = Map.groupBy(articles, ({ published }) => published.slice(0, 4));
  return [...years].map(([year, found]) => ({ year, articles: found }));
}
