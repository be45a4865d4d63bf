import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { cardThemeOf } from '../outputs/cards/cardTheme.ts';
import { drawCard } from '../outputs/cards/drawCard.ts';
import { siteCardContent } from '../outputs/cards/kinds/siteCard.ts';
import { file } from './_paths.ts';

/** In a build the adapter draws all cards at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? [{ params: { card: 'card' } }] : []);

export const GET: APIRoute = async () => {
  const site = await getSite();
  const theme = cardThemeOf(site.settings.theme);
  const png = await drawCard(siteCardContent(site), loadCardFonts(), theme);
  return file(new Uint8Array(png), 'image/png');
};
