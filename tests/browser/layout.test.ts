/** Where things stand on the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSettings } from '../../src/model/loadContent.ts';
import { FIXTURE_URLS, fixture, OWN_CONTENT } from '../support/fixtures.ts';
import { type OpenSite, oneOfEachKind, openSite } from '../support/openSite.ts';

const { url: ownUrl } = await loadSettings({ contentDir: OWN_CONTENT });
const SITES = [
  { what: 'the project’s own site', contentDir: OWN_CONTENT, url: ownUrl },
  { what: 'the fixture', contentDir: fixture('full'), url: FIXTURE_URLS.full },
  { what: 'the hostile fixture', contentDir: fixture('hostile'), url: FIXTURE_URLS.hostile },
];

describe.each(SITES)('$what', ({ contentDir, url }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(url, { contentDir });
  });
  afterAll(() => site?.close());

  const articles = () =>
    [...site.dist.files]
      .filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))
      .map((file) => file.replace('index.html', ''));

  test.each([320, 768, 1280])('no page scrolls sideways at %i px', async (width) => {
    for (const { path } of oneOfEachKind(site.dist)) {
      const { page, close } = await site.open(path, { viewport: { width, height: 700 } });
      expect.soft(await sidewaysBy(page), path).toEqual([]);
      await close();
    }
  });

  test.each([1280, 1600])(
    'at %i px panels stand level with their words and cover nothing',
    async (width) => {
      for (const path of articles()) {
        const { page, close } = await site.open(path, { viewport: { width, height: 900 } });
        await page.evaluate(() => document.fonts.ready);
        expect.soft(await misplacedPanels(page), path).toEqual([]);
        await close();
      }
    },
  );

  test('on a phone a folded panel opens in place and covers no words', async () => {
    for (const path of articles()) {
      const { page, close } = await site.open(path, { viewport: { width: 360, height: 740 } });
      const signs = page.locator('[data-article-body] a.quote-sign');
      if ((await signs.count()) === 0) throw new Error(`${path} has no sign`);
      const id = (await signs.first().getAttribute('href'))?.slice(3) as string;
      const heightOf = () =>
        page.locator(`[id="q_${id}"]`).evaluate((panel) => panel.getBoundingClientRect().height);
      const folded = await heightOf();
      await signs.first().click();
      await expect.poll(heightOf, { message: `${path}#q_${id} opens` }).toBeGreaterThan(folded);
      expect.soft(await misplacedPanels(page), path).toEqual([]);
      await close();
    }
  });

  test('nothing moves while a page loads', async () => {
    for (const { path } of oneOfEachKind(site.dist)) {
      for (const width of [360, 1280]) {
        const { page, close } = await site.open('404.html', { viewport: { width, height: 740 } });
        await page.addInitScript(() => {
          const seen: number[] = [];
          (globalThis as unknown as { shifts: number[] }).shifts = seen;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              seen.push((entry as PerformanceEntry & { value: number }).value);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(site.server.url + path, { waitUntil: 'networkidle' });
        await page.waitForTimeout(150);
        const shifts = await page.evaluate(
          () => (globalThis as unknown as { shifts: number[] }).shifts,
        );
        const sum = shifts.reduce((a, b) => a + b, 0);
        expect.soft(sum, `${path} at ${width} px`).toBeLessThan(0.001);
        await close();
      }
    }
  });

  test('nothing is asked of another host and nothing is said on the console', async () => {
    for (const { path } of oneOfEachKind(site.dist)) {
      const { page, problems, close } = await site.open(path);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect.soft(problems, path).toEqual([]);
      await close();
    }
  });
});

/** What makes a page scroll sideways: its widest elements. */
function sidewaysBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide
      .slice(0, 5)
      .map((e) => `${e.tagName}.${e.getAttribute('class') ?? ''}#${e.id}`);
    return [`${scrollWidth} px in ${clientWidth} px`, ...names];
  });
}

/** Panels that overlap each other or the prose, or stand above the words that they are about. */
function misplacedPanels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().height > 0;
    const panels = [...document.querySelectorAll('[id^="q_"], [id^="c_"]')].filter(visible);
    const overlap = (a: Element, b: Element) => {
      const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      return (
        x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 1 && y.top < x.bottom - 1
      );
    };
    const apart = (a: Element, b: Element) => !a.contains(b) && !b.contains(a);
    const problems: string[] = [];
    panels.forEach((panel, index) => {
      for (const other of panels.slice(index + 1)) {
        if (apart(panel, other) && overlap(panel, other))
          problems.push(`#${panel.id} overlaps #${other.id}`);
      }
      const text = 'p, li, h1, h2, h3, table, pre, figure, svg, img, header, footer';
      for (const other of document.querySelectorAll(text)) {
        const free = apart(panel, other) && !other.closest('[id^="q_"], [id^="c_"], [popover]');
        if (free && visible(other) && overlap(panel, other)) {
          problems.push(
            `#${panel.id} covers <${other.tagName.toLowerCase()}> ${other.textContent?.trim().slice(0, 40)}`,
          );
        }
      }
      const [kind, id] = [panel.id.slice(0, 1), panel.id.slice(2)];
      const name = kind === 'q' ? 'data-quote' : 'data-claim';
      const words = document.querySelector(`[data-article-body] [${name}="${id}"]`);
      if (!words) return;
      const above = words.getClientRects()[0]?.top ?? 0;
      const top = panel.getBoundingClientRect().top;
      if (top < above - 8)
        problems.push(`#${panel.id} stands ${Math.round(above - top)} px above its words`);
      const left = panel.getBoundingClientRect().left;
      if (left < 0 || panel.getBoundingClientRect().right > document.documentElement.clientWidth) {
        problems.push(`#${panel.id} leaves the page`);
      }
    });
    return problems;
  });
}
