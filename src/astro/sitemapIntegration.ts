/** The sitemap of the pages that search engines may show, each with the day on which it really changed, if known. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type SitemapEntry, sitemapEntries } from '../outputs/feeds/sitemap.ts';
import { getSite } from './getSite.ts';

export function sitemapIntegration(): AstroIntegration {
  let entries = new Map<string, SitemapEntry>();
  const { name, hooks } = sitemap({
    serialize: (item) => {
      const entry = entries.get(item.url);
      return entry && { ...item, lastmod: entry.lastmod?.toISOString() };
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        const site = await getSite();
        entries = new Map(sitemapEntries(site).map((entry) => [entry.url, entry]));
        // Those that Astro has written this time are not all that are there.
        const pages = Array.from(entries.keys(), (url) => ({
          pathname: new URL(url).pathname.slice(site.urls.base.length),
        }));
        await hooks['astro:build:done']?.({ ...options, pages });
      },
    },
  };
}
