import type { APIRoute } from 'astro';
import { loadCardFonts } from '../../outputs/cards/cardFonts.ts';
import { articleCard } from '../../outputs/cards/siteCards.ts';
import { type ArticleProps, articlePaths, file } from '../_paths.ts';

/** In a build the adapter draws all cards at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? articlePaths() : []);

export const GET: APIRoute<ArticleProps> = async ({ props }) =>
  file(new Uint8Array(await articleCard(props.article, props.site, loadCardFonts())), 'image/png');
