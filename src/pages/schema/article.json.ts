import type { APIRoute } from 'astro';
import { getSite } from '../../astro/getSite.ts';
import { articleDataSchema } from '../../outputs/articleData/index.ts';
import { json } from '../_paths.ts';

export const GET: APIRoute = async () =>
  json(articleDataSchema((await getSite()).urls), 'application/schema+json');
