import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';

/**
 * @param except the quotes that the page shows elsewhere
 * @returns what was said last, over the whole site, the newest first; two of one speaker at most
 */
export function latestQuotes(
  site: ResolvedSite,
  most: number,
  except: readonly (ResolvedQuote | undefined)[] = [],
): ResolvedQuote[] {
  const told = new Map<string, number>();
  return site.articles
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => !except.includes(quote))
    .sort((a, b) => (a.said.date < b.said.date ? 1 : a.said.date > b.said.date ? -1 : 0))
    .filter(({ speaker }) => {
      const count = (told.get(speaker.key) ?? 0) + 1;
      told.set(speaker.key, count);
      return count <= 2;
    })
    .slice(0, most);
}
