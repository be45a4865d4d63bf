import type { APIRoute } from 'astro';
import { getSite } from '../../astro/getSite.ts';
import { flagCodes, readFlag } from '../../views/entity/flags.ts';

export async function getStaticPaths() {
  return flagCodes(await getSite()).map((code) => ({
    params: { code: code.toLowerCase() },
    props: { code },
  }));
}

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(readFlag(props.code), { headers: { 'content-type': 'image/svg+xml' } });
