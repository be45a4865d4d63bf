import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { feedArticles } from '../outputs/feeds/feedArticles.ts';
import { jsonFeed } from '../outputs/feeds/jsonFeed.ts';
import { imageUrls } from '../views/article/images.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return file(jsonFeed(site, await imageUrls(feedArticles(site))), 'application/feed+json');
};
