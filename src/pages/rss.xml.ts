import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { rssFeed } from '../outputs/feeds/rss.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () =>
  file(await rssFeed(await getSite()), 'application/rss+xml');
