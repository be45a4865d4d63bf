import type { APIRoute } from 'astro';
import { loadCardFonts } from '../../../outputs/cards/cardFonts.ts';
import { cardOf } from '../../../outputs/cards/siteCards.ts';
import { type EntityFileProps, entityFilePaths, file } from '../../_paths.ts';

/** In a build the adapter draws all cards at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? entityFilePaths('person') : []);

export const GET: APIRoute<EntityFileProps> = async ({ props }) =>
  file(new Uint8Array(await cardOf(props.item, props.site, loadCardFonts())), 'image/png');
