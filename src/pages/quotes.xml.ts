import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { quotesFeed } from '../outputs/feeds/rss.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () =>
  file(await quotesFeed(await getSite()), 'application/rss+xml');
