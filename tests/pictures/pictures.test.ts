/**
 * Every kind of page looks as it did, in two widths and two schemes: `kept/` has what each looked like, over a
 * fixture, so that a change of content changes none. A change of looks is kept by `npm run test:pictures -- --update`, and
 * seen by whoever reads the commit.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, oneOfEachKind, openSite, type Visit } from '../support/openSite.ts';
import { differences, pictureFile, pictureOf, readPicture } from '../support/pictures.ts';
import { ROOT } from '../support/runSite.ts';

const KEPT = path.join(ROOT, 'tests/pictures/kept');
const UPDATE = inject('updatePictures');
const WIDTHS = [1280, 360];
const SCHEMES = ['light', 'dark'] as const;
/** What is below is more of the same. */
const TALLEST = 2800;
const ARTICLE = 'articles/the-strait/';
const OPENED = 'articles/…/ opened';

let site: OpenSite;
let pages: { kind: string; path: string }[];

beforeAll(async () => {
  site = await openSite({ contentDir: fixture('full') });
  pages = [...oneOfEachKind(site.dist), { kind: OPENED, path: ARTICLE }];
});
afterAll(async () => {
  await site?.close();
});

const nameOf = (kind: string, width: number, scheme: string) =>
  `${kind.replaceAll('…', 'x').replace(/\W+/g, '-').replace(/^-|-$/g, '')}.${width}.${scheme}.png`;

async function take(page: Page, width: number) {
  await page.evaluate(async () => {
    // Those that stand in are of systems that this is not.
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    await new Promise(requestAnimationFrame);
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  return page.screenshot({
    clip,
    fullPage: (page.viewportSize()?.height ?? 0) < clip.height,
    animations: 'disabled',
  });
}

/**
 * A page shows its fallbacks where a face is late (`font-display: optional`), so that how it looks is a matter of time. Here
 * it waits for its faces, which is not what its policy admits.
 */
async function open(): Promise<Visit> {
  const visit = await site.open('404.html', { reducedMotion: 'reduce', bypassCSP: true });
  await visit.page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    return route.fulfill({ response, body });
  });
  return visit;
}

test('every kind of page looks as it did', async () => {
  const visit = await open();
  const seen = new Set<string>();
  const changed: string[] = [];
  for (const { kind, path: at } of pages) {
    for (const width of WIDTHS) {
      // For a picture of more than the window the browser makes the window larger, which closes what is open.
      const height = kind === OPENED ? TALLEST : 800;
      await visit.page.setViewportSize({ width, height });
      await visit.go(at);
      if (kind === OPENED) {
        await visit.page.locator('html.js').waitFor();
        await visit.page.locator('.prose .quote-marker').first().click();
        await visit.page.locator('.panel details[open]').waitFor();
        await visit.settle();
      }
      for (const scheme of SCHEMES) {
        await visit.page.emulateMedia({ colorScheme: scheme });
        const name = nameOf(kind, width, scheme);
        seen.add(name);
        const places = await compare(name, await take(visit.page, width));
        if (places.length > 0) changed.push(`${name}: ${places.slice(0, 4).join('; ')}`);
      }
    }
  }
  if (UPDATE)
    for (const name of kept().filter((name) => !seen.has(name))) rmSync(path.join(KEPT, name));
  await visit.close();
  expect(changed).toEqual([]);
  expect(kept()).toEqual([...seen].sort());
});

const kept = () =>
  existsSync(KEPT)
    ? readdirSync(KEPT)
        .filter((name) => name.endsWith('.png'))
        .sort()
    : [];

/** @returns what differs from the picture that was kept; keeps the new one where that was asked for */
async function compare(name: string, image: Buffer): Promise<string[]> {
  const file = path.join(KEPT, name);
  const now = await pictureOf(image);
  const places = existsSync(file)
    ? differences(await readPicture(readFileSync(file)), now)
    : ['no picture was kept'];
  if (!UPDATE || places.length === 0) return places;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, await pictureFile(now));
  return [];
}

describe('what is seen, and what is not', () => {
  const width = 1280;
  async function look(visit: Visit): Promise<Buffer> {
    await visit.page.setViewportSize({ width, height: 800 });
    await visit.page.emulateMedia({ colorScheme: 'light' });
    await visit.go(ARTICLE);
    return take(visit.page, width);
  }
  const found = async (before: Buffer, after: Buffer) => {
    const keptFile = await pictureFile(await pictureOf(before));
    return differences(await readPicture(keptFile), await pictureOf(after));
  };

  test.each([
    ['down', '0 8px'],
    ['aside', '8px 0'],
  ])('a panel moved %s by 8 px is', async (_, by) => {
    const visit = await open();
    const before = await look(visit);
    const panel = visit.page.locator('.prose > .panel').first();
    await panel.evaluate((element: HTMLElement, to) => {
      element.style.translate = to;
    }, by);
    expect(await found(before, await take(visit.page, width))).not.toEqual([]);
    await visit.close();
  });

  test('the same page again, and one of softer letters, are not', async () => {
    const visit = await open();
    const before = await look(visit);
    const again = await look(visit);
    expect(await found(before, again)).toEqual([]);
    expect(await found(before, await sharp(again).blur(0.7).toBuffer())).toEqual([]);
    await visit.close();
  });
});
