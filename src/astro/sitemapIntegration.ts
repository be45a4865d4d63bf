/** The sitemap of the pages that search engines may show, each with the day on which it really changed, if known. */
import sitemap from '@astrojs/sitemap';
import { type SitemapEntry, sitemapEntries } from '../outputs/feeds/sitemap.ts';
import { getSite } from './getSite.ts';

export function sitemapIntegration() {
  let entries: Promise<Map<string, SitemapEntry>> | undefined;
  async function load() {
    return new Map(sitemapEntries(await getSite()).map((entry) => [entry.url, entry]));
  }
  return sitemap({
    serialize: async (item) => {
      entries ??= load();
      const entry = (await entries).get(item.url);
      return entry && { ...item, lastmod: entry.lastmod?.toISOString() };
    },
  });
}
