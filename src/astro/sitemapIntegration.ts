/** The sitemap of the pages that search engines may show, each with the day on which it really changed. */
import sitemap from '@astrojs/sitemap';
import { sitemapEntries } from '../outputs/feeds/sitemap.ts';
import { getSite } from './getSite.ts';

export function sitemapIntegration() {
  let changes: Promise<Map<string, Date>> | undefined;
  async function load() {
    const entries = sitemapEntries(await getSite());
    return new Map(entries.map(({ url, lastmod }) => [url, lastmod]));
  }
  return sitemap({
    serialize: async (item) => {
      changes ??= load();
      const lastmod = (await changes).get(item.url);
      return lastmod && { ...item, lastmod: lastmod.toISOString() };
    },
  });
}
