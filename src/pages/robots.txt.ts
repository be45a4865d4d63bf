import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { robotsTxt } from '../outputs/feeds/siteFiles.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () => file(robotsTxt(await getSite()), 'text/plain');
