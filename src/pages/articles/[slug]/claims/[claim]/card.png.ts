import type { APIRoute } from 'astro';
import { loadCardFonts } from '../../../../../outputs/cards/cardFonts.ts';
import { cardOf } from '../../../../../outputs/cards/siteCards.ts';
import { type ClaimFileProps, claimFilePaths, file } from '../../../../_paths.ts';

/** In a build the adapter draws all cards at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? claimFilePaths() : []);

export const GET: APIRoute<ClaimFileProps> = async ({ props }) =>
  file(new Uint8Array(await cardOf(props.item, props.site, loadCardFonts())), 'image/png');
