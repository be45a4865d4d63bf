import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { feedArticles } from '../outputs/feeds/feedArticles.ts';
import { rssFeed } from '../outputs/feeds/rss.ts';
import { imageUrls } from '../views/article/images.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return file(await rssFeed(site, await imageUrls(feedArticles(site))), 'application/rss+xml');
};
