import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { jsonFeed } from '../outputs/feeds/jsonFeed.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () => file(jsonFeed(await getSite()), 'application/feed+json');
