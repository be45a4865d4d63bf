import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { drawCard } from '../outputs/cards/drawCard.ts';
import { siteCardContent } from '../outputs/cards/kinds/siteCard.ts';
import { file } from './_paths.ts';

/** In a build the adapter draws all cards at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? [{ params: { card: 'card' } }] : []);

export const GET: APIRoute = async () => {
  const png = await drawCard(siteCardContent(await getSite()), loadCardFonts());
  return file(new Uint8Array(png), 'image/png');
};
