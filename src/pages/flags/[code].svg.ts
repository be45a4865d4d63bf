import type { APIRoute } from 'astro';
import { getSite } from '../../astro/getSite.ts';
import { flagged, readFlag } from '../../views/entity/flags.ts';

export async function getStaticPaths() {
  return flagged(await getSite()).map(({ id }) => ({
    params: { code: id.toLowerCase() },
    props: { code: id },
  }));
}

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(readFlag(props.code), { headers: { 'content-type': 'image/svg+xml' } });
