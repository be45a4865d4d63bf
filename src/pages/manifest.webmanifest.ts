import type { APIRoute } from 'astro';
import { getSite } from '../astro/getSite.ts';
import { webManifest } from '../outputs/feeds/siteFiles.ts';
import { THEME_COLORS } from '../views/layouts/themeColors.ts';
import { file } from './_paths.ts';

const icons = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

export const GET: APIRoute = async () =>
  file(
    webManifest(await getSite(), { icons, background: THEME_COLORS.light }),
    'application/manifest+json',
  );
