/** Where things stand on the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture, OWN_CONTENT } from '../support/contentFolder.ts';
import { coveredWithEachOpen } from '../support/covered.ts';
import { type OpenSite, oneOfEachKind, openSite } from '../support/openSite.ts';
import { sweep } from '../support/sweep.ts';

/** `shifts` is the design's bound. Words of a hundred letters break elsewhere in each face: no newsroom writes them. */
const SITES = [
  { what: 'the project’s own site', contentDir: OWN_CONTENT, shifts: 0.01 },
  { what: 'the fixture', contentDir: fixture('full'), shifts: 0.01 },
  { what: 'the hostile fixture', contentDir: fixture('hostile'), shifts: 0.05 },
];

describe.each(SITES)('$what', ({ contentDir, shifts }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ contentDir });
  });
  afterAll(() => site?.close());

  const articles = () =>
    [...site.dist.files]
      .filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))
      .map((file) => file.replace('index.html', ''));

  test.each([320, 1280])(
    'at %i px every kind of page fits, loads without a jerk and says nothing',
    async (width) => {
      const { page, problems, go, close } = await site.open('', {
        viewport: { width, height: 700 },
      });
      await page.addInitScript(observeShifts);
      for (const { path } of oneOfEachKind(site.dist)) {
        await go(path);
        expect.soft(await sidewaysBy(page), path).toEqual([]);
        expect.soft(await page.evaluate(shiftsSeen), path).toBeLessThanOrEqual(shifts);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect.soft(problems.splice(0), path).toEqual([]);
      }
      await close();
      expect(problems).toEqual([]);
    },
  );

  test.each(sweep([1280, 1600], [1280]))(
    'at %i px panels stand level with their words and cover nothing',
    async (width) => {
      for (const path of articles()) {
        const { page, close } = await site.open(path, { viewport: { width, height: 900 } });
        expect.soft(await page.evaluate(unlevelPanels), path).toEqual([]);
        expect.soft(await page.evaluate(coveredWithEachOpen, '.panel summary'), path).toEqual([]);
        await close();
      }
    },
  );

  test('on a phone a folded panel opens in place', async () => {
    let seen = 0;
    for (const path of articles()) {
      const { page, close } = await site.open(path, { viewport: { width: 360, height: 740 } });
      const signs = page.locator('[data-article-body] a.quote-marker');
      if ((await signs.count()) === 0) {
        await close();
        continue;
      }
      seen += 1;
      const id = (await signs.first().getAttribute('href'))?.slice(3) as string;
      const heightOf = () =>
        page
          .locator(`[id="q_${id}"]`)
          .evaluate((part) => (part.closest('details') ?? part).getBoundingClientRect().height);
      const folded = await heightOf();
      await signs.first().click();
      await expect.poll(heightOf, { message: `${path}#q_${id} opens` }).toBeGreaterThan(folded);
      await close();
    }
    if (contentDir !== OWN_CONTENT) expect(seen).toBeGreaterThan(0);
  });
});

/** Runs in the page: adds up the layout shifts. */
function observeShifts() {
  const seen = globalThis as typeof globalThis & { shifts: number };
  seen.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.shifts += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftsSeen(): number {
  return (globalThis as typeof globalThis & { shifts: number }).shifts;
}

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

/** Runs in the page: panels beside the prose that stand above or far below their words. */
function unlevelPanels(): string[] {
  const panels = [...document.querySelectorAll('[id^="q_"], [id^="c_"]')]
    // Where a panel folds, its fragment is on the part that unfolds.
    .map((part) => ({ id: part.id, element: part.closest('details') ?? part }))
    .filter(
      ({ element }) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getBoundingClientRect().height > 0,
    );
  const problems: string[] = [];
  // What is said on one occasion stands in one panel under its speaker: that stands level with its first words.
  const groups = new Set<Element>();
  const prose = document.querySelector('[data-article-body] > p')?.getBoundingClientRect();
  let before = Number.NEGATIVE_INFINITY;
  for (const { id, element } of panels) {
    const rect = element.getBoundingClientRect();
    const name = id.startsWith('q_') ? 'data-quote' : 'data-claim';
    const words = document.querySelector(`[data-article-body] [${name}="${id.slice(2)}"]`);
    const line = words?.getClientRects()[0];
    if (!line) continue;
    if (rect.top < line.top - 8)
      problems.push(`#${id} is ${line.top - rect.top} px above its words`);
    const beside = prose && rect.left >= prose.right;
    const group = element.closest('[data-article-body] > *') ?? element;
    if (!beside || groups.has(group)) continue;
    groups.add(group);
    const whole = group.getBoundingClientRect();
    const late = whole.top - Math.max(line.top, before);
    if (late > 60) problems.push(`#${id} is ${late} px lower than it need be`);
    before = whole.bottom;
  }
  return problems;
}

test('lists, block quotes and tables look like what they are', async () => {
  const site = await openSite({ contentDir: fixture('full') });
  const { page, close } = await site.open('articles/the-strait/');
  const seen = await page.locator('[data-article-body]').evaluate((body) => {
    // Panels have lists of their own.
    const find = (selector: string) =>
      [...body.querySelectorAll(selector)].find((e) => !e.closest('details')) as Element;
    const style = (selector: string) => getComputedStyle(find(selector));
    const edges = (selector: string) => {
      const { marginLeft, paddingLeft, borderLeftWidth } = style(selector);
      return [marginLeft, paddingLeft, borderLeftWidth].map(Number.parseFloat);
    };
    return {
      bullets: style('ul > li').listStyleType,
      numbers: style('ol > li').listStyleType,
      blockQuote: edges('blockquote').some((edge) => edge > 0),
      rightColumn: style('tbody td:last-child').textAlign,
    };
  });
  expect(seen).toEqual({
    bullets: 'disc',
    numbers: 'decimal',
    blockQuote: true,
    rightColumn: expect.stringMatching(/right|end/),
  });
  await close();
  await site.close();
});
