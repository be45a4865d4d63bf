import type { APIRoute } from 'astro';
import { loadCardFonts } from '../../../outputs/cards/cardFonts.ts';
import { quoteCard } from '../../../outputs/cards/siteCards.ts';
import { file, type QuoteProps, quotePaths } from '../../_paths.ts';

/** In a build the adapter draws all cards at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? quotePaths() : []);

export const GET: APIRoute<QuoteProps> = async ({ props }) =>
  file(new Uint8Array(await quoteCard(props.quote, props.site, loadCardFonts())), 'image/png');
