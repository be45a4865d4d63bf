import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The widths of `<span>`s and the number of inked pixels in a picture of the page. */
async function look(html: string) {
  const page = await browser.newPage({ viewport: { width: 400, height: 200 } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const picture = (await page.screenshot()).toString('base64');
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return {
      inked: pixels.filter((value, index) => index % 4 === 0 && value < 128).length,
      widths: [...document.querySelectorAll('span')].map((e) => e.getBoundingClientRect().width),
    };
  }, picture);
  await page.close();
  return seen;
}

test('text in a generic family is measured and drawn', async () => {
  const { inked, widths } = await look(
    '<p style="font: 20px serif"><span>il</span> <span>WWWW</span></p>',
  );
  expect(inked).toBeGreaterThan(50);
  expect(widths[0]).toBeGreaterThan(4);
  expect(widths[1]).toBeGreaterThan(widths[0] as number);
});

test('text in a web font is measured and drawn', async () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  );
  const font = (await readFile(file)).toString('base64');
  const { inked, widths } = await look(
    `<style>@font-face { font-family: N; src: url(data:font/woff2;base64,${font}) }</style>
    <p style="font: 20px N, serif"><span>On the record</span></p>
    <p style="font: 20px serif"><span>On the record</span></p>`,
  );
  expect(inked).toBeGreaterThan(100);
  expect(widths[0]).not.toBeCloseTo(widths[1] as number, 0);
});

test('two browsers can be started at once', async () => {
  const others = await Promise.all([launchChromium(), launchChromium()]);
  expect(others.map((other) => other.isConnected())).toEqual([true, true]);
  await Promise.all(others.map((other) => other.close()));
});
