/** A quote's link is followed from the words to its page and back, as a reader would, with and without script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../support/contentFolder.ts';
import { isCopy } from '../support/links.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';
import { sweep } from '../support/sweep.ts';

const SITES = [
  { what: 'the example', contentDir: fixture('example') },
  {
    what: 'the fixture under a sub-path',
    contentDir: fixture('full'),
    siteUrl: 'https://example.org/a/b/',
  },
];
const READERS = [360, 1280].flatMap((width) =>
  [true, false].map((javaScriptEnabled) => ({ width, javaScriptEnabled })),
);

/** Each width and each way to read, if not each with each. */
const FEW = READERS.filter(({ width, javaScriptEnabled }) => (width === 360) === javaScriptEnabled);

describe.each(SITES)('$what', ({ contentDir, siteUrl }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ contentDir, siteUrl });
  });
  afterAll(() => site?.close());

  /** The article with most quotes, at its own address: its quotes lead back there from a former one too. */
  const articlePath = () => {
    const slugs = site.dist.pages.flatMap((page) => {
      const slug = /^articles\/([^/]+)\/quotes\/[^/]+\/index\.html$/.exec(page.file)?.[1];
      return slug === undefined || isCopy(site.dist, page) ? [] : [slug];
    });
    const count = (slug: string) => slugs.filter((other) => other === slug).length;
    const [most = ''] = [...new Set(slugs)].sort((a, b) => count(b) - count(a));
    return `articles/${most}/`;
  };

  test.each(sweep(READERS, FEW))(
    'at $width px, script: $javaScriptEnabled',
    async ({ width, ...reader }) => {
      const path = articlePath();
      const { page, problems, close } = await site.open(path, {
        viewport: { width, height: 740 },
        ...reader,
      });
      const ids = await page
        .locator('[data-article-body] a.quote-marker')
        .evaluateAll((signs) =>
          signs.map((sign) => (sign.getAttribute('href') ?? '').replace(/^#q_/, '')),
        );
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);

      const plain = await piecesOf(page);
      for (const id of ids.slice(0, 2)) {
        const panel = page.locator(`[id="q_${id}"]`);
        await page.locator(`a.quote-marker[href="#q_${id}"]`).first().click();
        await expect.poll(() => panel.isVisible()).toBe(true);
        await expect.poll(() => inViewport(panel), { message: `${id}'s panel` }).toBe(true);

        const link = panel.locator(`a[href$="/quotes/${id}/"]`).first();
        await expect.poll(() => link.isVisible(), { message: `${id}'s link` }).toBe(true);
        await link.click();
        await page.waitForURL(`**/quotes/${id}/`);
        expect(await page.locator('h1').count()).toBe(1);

        await page.locator(`a[href$="/${path}#${id}"]`).first().click();
        await page.waitForURL(`**/${path}#${id}`);
        const words = page.locator(`mark[id="${id}"]`);
        expect(await words.evaluate((element) => element.matches(':target'))).toBe(true);
        await expect.poll(() => inViewport(words), { message: `${id}'s words` }).toBe(true);
        await page.mouse.move(0, 0);
        const look = async () => raised(plain, await piecesOf(page), id);
        await expect
          .poll(look, { message: 'the words that the link means are raised' })
          .toEqual([id]);
      }
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('the keyboard reaches a sign and shows that it is there', async () => {
    const { page, close } = await site.open(articlePath());
    const sign = page.locator('[data-article-body] a.quote-marker').first();
    await sign.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
    const outline = await sign.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(outline).toBe(true);
    const name = await sign.evaluate((e) => e.getAttribute('aria-label') ?? e.textContent ?? '');
    expect(name.trim()).not.toBe('');
    await page.keyboard.press('Enter');
    const id = (await sign.getAttribute('href'))?.slice(1);
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await close();
  });
});

type Locator = ReturnType<Awaited<ReturnType<OpenSite['open']>>['page']['locator']>;

function inViewport(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const rects = [...element.getClientRects()];
    return rects.some(
      ({ top, bottom, width }) => width > 0 && top < innerHeight && bottom > 0 && top >= -1,
    );
  });
}

interface Piece {
  /** The quotes to which its words belong: its own, then those around it. */
  quotes: string[];
  look: string;
}

function piecesOf(page: Page): Promise<Piece[]> {
  return page.locator('[data-article-body] mark[data-quote]').evaluateAll((pieces) =>
    pieces.map((piece) => {
      const { backgroundColor, backgroundImage, boxShadow, outline } = getComputedStyle(piece);
      const quotes: string[] = [];
      for (let at: Element | null | undefined = piece; at; at = at.parentElement?.closest('mark')) {
        quotes.push(at.getAttribute('data-quote') ?? '');
      }
      return { quotes, look: [backgroundColor, backgroundImage, boxShadow, outline].join() };
    }),
  );
}

/** The quotes whose pieces look otherwise than before; for pieces inside the words of `id`, that is `id`. */
function raised(before: Piece[], after: Piece[], id: string): string[] {
  const changed = after.filter(({ look }, index) => before[index]?.look !== look);
  return [...new Set(changed.map(({ quotes }) => (quotes.includes(id) ? id : (quotes[0] ?? ''))))];
}
