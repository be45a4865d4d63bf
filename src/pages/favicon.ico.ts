import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { drawIcon } from '../outputs/icons/icons.ts';
import { file } from './_paths.ts';

export const GET: APIRoute = async () =>
  file(await drawIcon({ size: 32, format: 'ico' }, (await getSite()).settings), 'image/x-icon');
