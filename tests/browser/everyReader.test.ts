/** An article for whoever reads it otherwise: by ear, by keyboard, enlarged, in colours of their own, without motion, as text. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedArticle } from '../../src/model/types.ts';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

let site: OpenSite;
let article: ResolvedArticle;
beforeAll(async () => {
  const { site: loaded } = await loadContent({ contentDir: fixture('example') });
  [article] = (loaded?.articles ?? []) as [ResolvedArticle];
  site = await openSite({ contentDir: fixture('example') });
});
afterAll(() => site?.close());
const openArticle = (options = {}) => site.open(`articles/${article.slug}/`, options);

describe('by ear', () => {
  test('the article is announced in this order', async () => {
    const other = await openSite({ contentDir: fixture('minimal') });
    const { page, close } = await other.open('articles/ferry/');
    const tree = await page.locator('article').ariaSnapshot();
    await expect(`${tree}\n`).toMatchFileSnapshot('article.aria.yaml');
    await close();
    await other.close();
  });

  test('a quote is announced once', async () => {
    const { page, close } = await openArticle();
    const tree = await page.locator('[data-article-body]').ariaSnapshot();
    for (const { id } of article.quotes) {
      const pieces = await page.locator(`mark[data-quote="${id}"]`).allTextContents();
      const longest = pieces.toSorted((a, b) => b.length - a.length)[0] ?? '';
      if (longest.length < 60) continue;
      expect.soft(tree.split(longest).length - 1, id).toBe(1);
    }
    await close();
  });
});

test('in forced colours, dark: a quote is as light as its page is dark, and underlined', async () => {
  const { page, close } = await openArticle({ colorScheme: 'dark', forcedColors: 'active' });
  const looks = await page.locator('mark[data-quote]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { color, backgroundColor, textDecorationLine, textDecorationColor } =
        getComputedStyle(mark);
      return { color, backgroundColor, textDecorationLine, textDecorationColor };
    }),
  );
  expect(looks.length).toBeGreaterThan(3);
  for (const look of looks) {
    expect.soft(look).toMatchObject({
      color: 'rgb(255, 255, 255)',
      backgroundColor: 'rgb(0, 0, 0)',
    });
  }
  expect(looks[0]).toMatchObject({
    textDecorationLine: 'underline',
    textDecorationColor: 'rgb(255, 255, 255)',
  });
  await close();
});

describe('enlarged and spaced', () => {
  test.each([
    ['200 %', { width: 640, height: 400 }],
    ['400 %', { width: 320, height: 256 }],
  ])('%s of 1,280 px: nothing runs out of the window', async (_, viewport) => {
    const { page, close } = await openArticle({ viewport, deviceScaleFactor: 2 });
    expect(await overflow(page)).toEqual({ wide: 0, cut: [] });
    await close();
  });

  test.each([320, 1280])('text spacing at %i px: nothing is cut or covered', async (width) => {
    const { page, settle, close } = await openArticle({
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    await page.addStyleTag({ content: SPACING });
    await page.evaluate(() => dispatchEvent(new Event('resize')));
    await settle();
    expect(await overflow(page)).toEqual({ wide: 0, cut: [] });
    const meeting = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.prose > .panel')]
        .map((panel) => panel.getBoundingClientRect())
        .filter(({ height }) => height > 0);
      return boxes.filter((box, at) => at > 0 && box.top < (boxes[at - 1] as DOMRect).bottom - 1)
        .length;
    });
    expect(meeting).toBe(0);
    await close();
  });
});

test.each([
  ['reduce', 0],
  ['no-preference', 1],
] as const)(
  'faces that are late: with motion %s the page fades in %i times',
  async (reducedMotion, times) => {
    const COUNT = `globalThis.fades = 0;
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...all) {
      globalThis.fades += 1;
      return animate.apply(this, all);
    };`;
    const { page, close } = await openArticle({ reducedMotion, initScript: COUNT });
    // None in the page's cache or in time for its first paint.
    const late = Promise.withResolvers<void>();
    await page.route('**/*.woff2', async (route) => {
      await late.promise;
      await route.continue();
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(`${site.server.url}articles/${article.slug}/`, {
      waitUntil: 'domcontentloaded',
    });
    await page.locator('html.js').waitFor();
    late.resolve();
    await page.locator('html.faces').waitFor();
    const fades = await page.evaluate(() => (globalThis as unknown as { fades: number }).fades);
    expect(fades).toBe(times);
    await close();
  },
);

test('copied, a paragraph is what its editor wrote: no numbers of sources, no signs', async () => {
  const { page, close } = await openArticle();
  const copied = await page.evaluate(() =>
    [...document.querySelectorAll('[data-article-body] > p')].map((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString().trim() ?? '';
    }),
  );
  const written = await page.locator('[data-article-body] > p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('sup')) number.remove();
      return copy.textContent?.trim();
    }),
  );
  expect(copied).toEqual(written);
  await close();
});

/** What runs out of the window sideways, and texts that are cut without the three dots that say so. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('main *')].filter((element) => {
      const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
      const clips = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      return (
        clips &&
        clipPath === 'none' &&
        textOverflow !== 'ellipsis' &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      );
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { wide: scrollWidth - clientWidth, cut: cut.map(({ className }) => String(className)) };
  });
