import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { drawIcon } from '../outputs/icons/icons.ts';
import { file } from './_paths.ts';

/** For the manifest. */
const SIZES = [192, 512];

export const getStaticPaths = () =>
  SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  file(
    await drawIcon({ size: props.size, format: 'png', margin: 0.15 }, (await getSite()).settings),
    'image/png',
  );
