import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { llmsTxt } from '../outputs/feeds/siteFiles.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () => file(llmsTxt(await getSite()), 'text/plain');
