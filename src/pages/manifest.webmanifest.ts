import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { webManifest } from '../outputs/feeds/siteFiles.ts';
import { paletteOf } from '../theme/palette.ts';
import { file } from './_paths.ts';

const icons = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

export const GET: APIRoute = async () => {
  const site = await getSite();
  const background = paletteOf(site.settings.theme).paper.light;
  return file(webManifest(site, { icons, background }), 'application/manifest+json');
};
