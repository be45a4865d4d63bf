/**
 * One gesture: what is marked in an article opens its panel beside the words, which stay where they are. As a hand, a
 * keyboard and a link do it; without script the nearest that HTML has.
 */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../support/contentFolder.ts';
import { coveredWithEachOpen } from '../support/covered.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';
import { ARTICLE, LINKS, OPEN, OPENERS } from '../support/panels.ts';
import { sweep } from '../support/sweep.ts';

const WIDTHS = [375, 1280];
/** Of each kind, how many are pressed with a mouse. */
const BY_HAND = 6;
const ALL = '.prose :is(.quote-marker, .claim-marker, a[data-mention], sup a), .panel summary';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ contentDir: fixture('example') });
});
afterAll(() => site?.close());

const openAt = (width: number, options = {}, path = ARTICLE) =>
  site.open(path, { viewport: { width, height: 800 }, ...options });

/** Brings it to the middle of the screen. @returns a place on its first line to press */
const middle = (target: Locator) => target.evaluate(centre);
const topOf = (target: Locator) =>
  target.evaluate((element) => Math.round(element.getClientRects()[0]?.top ?? Number.NaN));
const openPanels = (page: Page) => page.locator(OPEN).count();
const isSeen = (target: Locator) =>
  target.evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top < innerHeight && bottom > 0;
  });

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(Object.entries(OPENERS))(
    '%s opens and closes a panel, and stays where it is',
    async (_, selector) => {
      const { page, problems, close } = await openAt(width);
      const all = await page.$$(`[data-article-body] :is(p, li, h2) ${selector}`);
      expect(all.length).toBeGreaterThan(3);
      // A hand draws the page anew with each press, and there are hundreds: it presses some, and the page itself each.
      const step = Math.ceil(all.length / BY_HAND);
      for (const target of all.filter((_, index) => index % step === 0)) {
        const { x, y, top, words } = await target.evaluate(centre);
        const what = `${selector}: ${words}`;
        await page.mouse.click(x, y);
        const opened = await target.evaluate(look, OPEN);
        expect.soft(opened, `${what} opens one that is seen, and stays`).toEqual({
          open: 1,
          seen: true,
          top,
        });
        await page.mouse.click(x, y);
        const closed = await target.evaluate(look, OPEN);
        expect.soft(closed, `${what} closes, and stays`).toEqual({ open: 0, seen: false, top });
      }
      for (const target of all) expect.soft(await target.evaluate(pressTwice, OPEN)).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('another press opens another panel in its place; a press on plain words closes it', async () => {
    const { page, close } = await openAt(width);
    const words = page.locator('mark[data-quote][id]');
    for (const index of [4, 1, 3]) {
      const target = words.nth(index);
      const { x, y } = await middle(target);
      const before = await topOf(target);
      await page.mouse.click(x, y);
      expect(await openPanels(page)).toBe(1);
      expect(await topOf(target)).toBe(before);
    }
    const heading = page.locator('[data-article-body] h2').first();
    const { x, y } = await middle(heading);
    const before = await topOf(heading);
    await page.mouse.click(x, y);
    expect(await openPanels(page)).toBe(0);
    expect(await topOf(heading)).toBe(before);
    await close();
  });

  test.each(LINKS)(
    'by keyboard: %s gives the focus to its panel and takes it back',
    async (selector) => {
      const { page, close } = await openAt(width);
      const opener = page.locator(`[data-article-body] > p ${selector}`).first();
      const hasFocus = () => opener.evaluate((element) => element === document.activeElement);
      await opener.focus();
      await page.keyboard.press('Enter');
      expect(await openPanels(page)).toBe(1);
      const within = () =>
        page.evaluate((open) => document.activeElement?.closest(open) != null, OPEN);
      expect(await within()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await openPanels(page)).toBe(0);
      expect(await hasFocus()).toBe(true);

      // Through the panel by Tab, and on from the words.
      await page.keyboard.press('Enter');
      const stops = await page.locator(`:is(${OPEN}) :is(a, button, summary)`).count();
      for (let stop = 0; stop <= stops && (await within()); stop++)
        await page.keyboard.press('Tab');
      const follows = await opener.evaluate((element) => {
        const links = [...document.querySelectorAll('[data-article-body] > p a')];
        const next = links.filter((link) => !link.closest('.panel, .card'));
        return document.activeElement === next[next.indexOf(element as HTMLElement) + 1];
      });
      expect(follows).toBe(true);
      await close();
    },
  );

  test('a name in a panel opens within it, and Esc closes one after the other', async () => {
    const { page, close } = await openAt(width);
    await page.locator(OPENERS['the words of a quote']).first().click();
    const name = page.locator('.panel details[open] dd a[href^="#who_"]').first();
    await name.click();
    expect(await openPanels(page)).toBe(2);
    await page.keyboard.press('Escape');
    expect(await openPanels(page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await openPanels(page)).toBe(0);
    await close();
  });

  test.each([true, false])(
    'a link to words opens their panel, script: %s',
    async (javaScriptEnabled) => {
      const ids = ['both-directions', 'claim-technology-to-north-korea'];
      for (const id of ids) {
        const { page, close } = await openAt(width, { javaScriptEnabled }, `${ARTICLE}#${id}`);
        const words = page.locator(`[id="${id}"]`);
        const panel = id.startsWith('claim-') ? `c_${id.slice(6)}` : `q_${id}`;
        expect(await isSeen(words), id).toBe(true);
        expect(await page.locator(`[id="${panel}"]`).isVisible(), id).toBe(true);
        await close();
      }
    },
  );

  test('the way back leads to the page as it was left, and opens nothing again', async () => {
    const { page, close } = await openAt(width, {}, `${ARTICLE}#both-directions`);
    expect(await openPanels(page)).toBe(1);
    await page.keyboard.press('Escape');
    await page.goto(`${site.server.url}about/`);
    await page.goBack();
    await page.locator('html.js').waitFor();
    expect(await openPanels(page)).toBe(0);
    await close();
  });
});

describe('without script', () => {
  test.each(WIDTHS)('at %i px markers, names and numbers show their panel', async (width) => {
    const { page, problems, close } = await openAt(width, { javaScriptEnabled: false });
    for (const selector of LINKS) {
      const opener = page.locator(`[data-article-body] > p ${selector}`).first();
      const id = (await opener.getAttribute('href'))?.slice(1);
      const panel = page.locator(`[id="${id}"]`);
      await opener.click();
      expect(await panel.isVisible(), selector).toBe(true);
      expect(await isSeen(panel), selector).toBe(true);
      await page.locator('[data-article-body] h2').first().click();
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('a name or a number leaves the words where they are', async () => {
    const { page, close } = await openAt(1280, { javaScriptEnabled: false });
    for (const selector of ['a[data-mention]', 'sup a']) {
      const opener = page.locator(`[data-article-body] > p ${selector}`).nth(2);
      await middle(opener);
      const before = await topOf(opener);
      await opener.click();
      expect(await topOf(opener), selector).toBe(before);
    }
    await close();
  });
});

describe.each([
  ['example', sweep([320, 375, 768, 1000, 1280, 1440, 1920], [375, 1280])],
  ['full', sweep([320, 1000, 1440], [1000])],
  ['hostile', sweep([320, 1280], [320])],
] as const)('nothing is covered in %s', (name, widths) => {
  let other: OpenSite;
  beforeAll(async () => {
    other = await openSite({ contentDir: fixture(name) });
  });
  afterAll(() => other?.close());

  test.each(widths)('at %i px, each panel open in turn', async (width) => {
    const paths = [...other.dist.files].filter((file) =>
      /^articles\/[^/]+\/index\.html$/.test(file),
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const { page, close } = await other.open(path.replace('index.html', ''), {
        viewport: { width, height: 800 },
      });
      expect.soft(await page.evaluate(coveredWithEachOpen, ALL), path).toEqual([]);
      await close();
    }
  });
});

/** Runs in the page: brings it to the middle of the screen, and says where its first line is to be pressed. */
function centre(element: Element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = element.getClientRects();
  if (line === undefined) throw new Error('it has no place on the screen');
  return {
    x: line.left + Math.min(line.width / 2, 12),
    y: line.top + line.height / 2,
    top: Math.round(line.top),
    words: element.textContent,
  };
}

/** Runs in the page: how many panels are open, whether the first is on the screen, and where the words are now. */
function look(element: Element, panels: string) {
  const open = document.querySelectorAll(panels);
  const rect = open[0]?.getBoundingClientRect();
  return {
    open: open.length,
    seen: rect !== undefined && rect.height > 0 && rect.top < innerHeight && rect.bottom > 0,
    top: Math.round(element.getClientRects()[0]?.top ?? Number.NaN),
  };
}

/** Runs in the page: presses what lies at the middle of its first line, and again. @returns what is not as it should be */
async function pressTwice(element: Element, panels: string): Promise<string[]> {
  const topOf = () => Math.round(element.getClientRects()[0]?.top ?? Number.NaN);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // What was far from the screen is laid out when the next frame is drawn.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const line = element.getClientRects()[0] as DOMRect;
  const at = {
    clientX: line.left + Math.min(line.width / 2, 12),
    clientY: line.top + line.height / 2,
  };
  const top = topOf();
  const problems: string[] = [];
  const press = (count: number) => {
    const hit = document.elementFromPoint(at.clientX, at.clientY);
    if (!hit || !element.contains(hit))
      problems.push(`${hit?.className || hit?.tagName} lies over it`);
    hit?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...at }),
    );
    const open = [...document.querySelectorAll(panels)];
    if (open.length !== count) problems.push(`${open.length} panels are open, not ${count}`);
    if (topOf() !== top) problems.push(`its words moved by ${topOf() - top} px`);
    const rect = open[0]?.getBoundingClientRect();
    if (rect && (rect.height === 0 || rect.top >= innerHeight || rect.bottom <= 0))
      problems.push('its panel is not on the screen');
  };
  press(1);
  press(0);
  const name = element.getAttribute('href') ?? element.textContent;
  return problems.map((problem) => `${name}: ${problem}`);
}
