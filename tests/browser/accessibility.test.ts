/** axe-core finds nothing on any kind of page, however it is looked at. */
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSettings } from '../../src/model/loadContent.ts';
import { FIXTURE_URLS, fixture, OWN_CONTENT } from '../support/fixtures.ts';
import { type OpenSite, oneOfEachKind, openSite } from '../support/openSite.ts';

const { url: ownUrl } = await loadSettings({ contentDir: OWN_CONTENT });
const SITES = [
  { what: 'the project’s own site', contentDir: OWN_CONTENT, url: ownUrl },
  { what: 'the fixture', contentDir: fixture('full'), url: FIXTURE_URLS.full },
];
const LOOKS: { look: string; options: BrowserContextOptions }[] = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { forcedColors: 'active' } },
  { look: 'a phone', options: { viewport: { width: 360, height: 740 } } },
  {
    look: 'a phone in the dark',
    options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  },
];

describe.each(SITES)('$what', ({ contentDir, url }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(url, { contentDir });
  });
  afterAll(() => site?.close());

  test.each(LOOKS)('$look', async ({ options }) => {
    const { page, go, close } = await site.open('', { reducedMotion: 'reduce', ...options });
    for (const { kind, path } of oneOfEachKind(site.dist)) {
      await go(path);
      expect.soft(await violations(page), kind).toEqual([]);
    }
    await close();
  });

  test('a quote that a link means, with its panel open', async () => {
    const [quote] = [...site.dist.files].flatMap(
      (file) =>
        /^(articles\/[^/]+\/)quotes\/([^/]+)\/index\.html$/.exec(file)?.slice(1, 3).join('#') ?? [],
    );
    if (contentDir === OWN_CONTENT && quote === undefined) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        const { page, close } = await site.open(quote as string, {
          colorScheme,
          reducedMotion: 'reduce',
          viewport: { width, height: 740 },
        });
        expect.soft(await violations(page), `${quote} ${colorScheme} ${width}`).toEqual([]);
        await close();
      }
    }
  });
});

test('the check can fail', async () => {
  const site = await openSite(FIXTURE_URLS.minimal, { contentDir: fixture('minimal') });
  const { page, close } = await site.open('');
  await page.evaluate(() => {
    document.body.append(document.createElement('img'));
  });
  expect((await violations(page)).join('\n')).toMatch(/^image-alt: /m);
  await close();
  await site.close();
});

/** Runs axe in the page. Evaluated by the browser's debugger, it is not subject to the page's policy. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    );
  });
}
