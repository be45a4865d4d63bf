/**
 * The pictures of the editor's guide, taken of what its own steps lead to: `node tests/support/guidePictures.ts`. Look at
 * them before you commit them.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from './chromium.ts';
import { startDev } from './devServer.ts';
import { guideSteps } from './guideSteps.ts';
import { openPointing, pointingApp, selectWords } from './pointingApp.ts';
import { copyProject } from './projectCopy.ts';
import { ROOT } from './runSite.ts';
import { serve } from './serve.ts';
import { removeTempFolders } from './tempFolder.ts';

const FOLDER = path.join(ROOT, '.github/guide');
const ARTICLE = 'articles/harbour-loan/';

async function take(page: Page, name: string, height: number) {
  await page.evaluate(() => document.fonts.ready);
  const image = await page.screenshot({
    clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height },
    animations: 'disabled',
  });
  mkdirSync(FOLDER, { recursive: true });
  await sharp(image)
    .webp({ quality: 82, effort: 6 })
    .toFile(path.join(FOLDER, `${name}.webp`));
}

// The day on which the words were held against their source stands in the pictures.
process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 2, 12, 12) / 1000);
const project = copyProject();
const browser = await launchChromium();
try {
  for (const step of guideSteps()) await project.follow(step);
  const page = await browser.newPage({
    viewport: { width: 1180, height: 760 },
    reducedMotion: 'reduce',
  });

  // A server that has just begun takes long on a busy machine.
  page.setDefaultTimeout(300_000);

  const site = await serve(path.join(project.folder, 'dist'), '/');
  await page.goto(`${site.url}${ARTICLE}`);
  await page.locator('.prose .quote-marker').first().click();
  await page.locator('.panel details[open]').first().waitFor();
  await take(page, 'article', 760);
  await page.goto(`${site.url}${ARTICLE}quotes/not-cent-borrowed/`);
  await take(page, 'quote', 620);
  await site.close();

  const dev = await startDev({ contentDir: path.join(project.folder, 'content') });
  try {
    await openPointing(page, new URL(ARTICLE, dev.url).href);
    await selectWords(page, 'cost 40 million');
    await pointingApp(page).getByRole('button', { name: 'Claim', exact: true }).click();
    await pointingApp(page).locator('form.claim').waitFor();
    await take(page, 'pointing', 760);
  } finally {
    dev.close();
  }
} finally {
  await browser.close();
  removeTempFolders();
}
