/** Every page stands on one grid: masthead, page and footer begin at one edge, and a headline keeps its words together. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture, OWN_CONTENT } from '../support/contentFolder.ts';
import { type OpenSite, oneOfEachKind, openSite } from '../support/openSite.ts';
import { sweep } from '../support/sweep.ts';

const WIDTHS = sweep([375, 768, 1280, 1920], [375, 1280]);

describe.each([
  { what: 'the project’s own site', contentDir: OWN_CONTENT },
  { what: 'the fixture', contentDir: fixture('full') },
])('$what', ({ contentDir }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ contentDir });
  });
  afterAll(() => site?.close());

  test('every kind of page has one left edge, at every width', async () => {
    const { page, go, close } = await site.open('');
    for (const { kind, path } of oneOfEachKind(site.dist)) {
      if (kind.startsWith('embed')) continue;
      await go(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const { header, main, footer } = await leftEdges(page);
        expect.soft(main, `${kind} at ${width} px, main`).toBeCloseTo(header, 0);
        expect.soft(footer, `${kind} at ${width} px, footer`).toBeCloseTo(header, 0);
      }
    }
    await close();
  });
});

/** Where the text of each part of a page begins: the least of all its lines. */
function leftEdges(page: Page): Promise<{ header: number; main: number; footer: number }> {
  return page.evaluate(() => {
    const isSeen = (element: Element | null) =>
      element?.checkVisibility() === true && getComputedStyle(element).clipPath === 'none';
    const edgeOf = (part: string) => {
      const walker = document.createTreeWalker(
        document.querySelector(`body > ${part}`) as Element,
        NodeFilter.SHOW_TEXT,
      );
      let least = Number.POSITIVE_INFINITY;
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.textContent?.trim() === '' || !isSeen(text.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, width } of range.getClientRects()) {
          if (width > 0) least = Math.min(least, left);
        }
      }
      return least;
    };
    return { header: edgeOf('header'), main: edgeOf('main'), footer: edgeOf('footer') };
  });
}

test('a headline breaks in no short hyphenated word, however narrow it is', async () => {
  const site = await openSite({ contentDir: fixture('example') });
  const { page, go, close } = await site.open('', { viewport: { width: 320, height: 740 } });
  let seen = 0;
  for (const { path } of oneOfEachKind(site.dist)) {
    await go(path);
    const lines = await page
      .locator('main :is(h1, h2, h3) .whole')
      .evaluateAll((words) => words.map((word) => word.getClientRects().length));
    seen += lines.length;
    expect
      .soft(
        lines.filter((count) => count > 1),
        path,
      )
      .toEqual([]);
  }
  expect(seen).toBeGreaterThan(0);
  await close();
  await site.close();
});
