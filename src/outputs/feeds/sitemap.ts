import type { ResolvedSite } from '../../model/types.ts';
import { lastChange, newest } from './feedDates.ts';

/** A page that search engines may show, and when it last changed, where that is known. */
export interface SitemapEntry {
  url: string;
  lastmod?: Date;
}

/**
 * Every page that comes from an article with a true date: that of the article, or of the newest of them. A plain page
 * has none. Search and about are left out: they are the software's.
 */
export function sitemapEntries(site: ResolvedSite): SitemapEntry[] {
  const { urls, articles, entities, pages } = site;
  const changes = new Map(articles.map((article) => [article, lastChange(article)]));
  const entry = (href: string, lastmod: Date | undefined) =>
    lastmod ? [{ url: urls.absolute(href), lastmod }] : [];
  const all = newest([...changes.values()]);
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  const ofEntity = new Map<string, Date>();
  for (const [article, change] of changes) {
    for (const { entity } of article.entities) {
      ofEntity.set(entity.key, newest([change, ofEntity.get(entity.key) ?? change]) as Date);
    }
  }
  return [
    ...[urls.home(), urls.articles(), urls.quotes(), urls.claims()].flatMap((href) =>
      entry(href, all),
    ),
    ...kinds.flatMap((kind) => entry(urls.entities(kind), all)),
    ...[...changes].flatMap(([article, change]) => [
      ...entry(article.href, change),
      ...article.quotes.flatMap((quote) => entry(quote.href, change)),
      ...article.claims.flatMap((claim) => entry(claim.href, change)),
    ]),
    ...entities.flatMap((entity) => entry(entity.href, ofEntity.get(entity.key))),
    ...pages.map(({ href }) => ({ url: urls.absolute(href) })),
  ];
}
