/**
 * The adapter of the cards to Astro: a build draws those that changed, on all processors at once, and `dev` draws each
 * when it is asked for.
 */
import { constants, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardCache } from '../outputs/cards/cardCache.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { cardThemeOf } from '../outputs/cards/cardTheme.ts';
import { drawCards } from '../outputs/cards/drawCards.ts';
import { siteCards } from '../outputs/cards/siteCards.ts';
import { getSite } from './getSite.ts';

/** Drawn cards, by their content: a folder that CI may keep. */
const CACHE = '.cache/cards';
const TOLD_EVERY = 5000;

export function cardsIntegration(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = await getSite();
        const fonts = loadCardFonts();
        const cache = cardCache(CACHE, fonts, cardThemeOf(site.settings.theme));
        const folder = fileURLToPath(dir);
        let told = Date.now();
        await drawCards(
          siteCards(site),
          cache,
          async ({ href }, file) => {
            const path = join(folder, decodeURI(href.slice(site.urls.base.length)));
            await mkdir(dirname(path), { recursive: true });
            // Where the file system can, its bytes are on the disk once.
            await copyFile(file, path, constants.COPYFILE_FICLONE);
          },
          ({ done, total }) => {
            if (Date.now() - told < TOLD_EVERY) return;
            told = Date.now();
            logger.info(`${done} of ${total} cards`);
          },
        );
        logger.info(`${cache.drawn} cards drawn, ${cache.reused} unchanged`);
      },
    },
  };
}
