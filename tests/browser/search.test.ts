/** The search as a reader uses it: results lead to the words, can be narrowed, and the page holds without script. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

describe('the fixture under a sub-path', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ contentDir: fixture('full'), siteUrl: 'https://example.org/a/b/' });
  });
  afterAll(() => site?.close());

  const results = '[data-search-results] > li';

  test('words typed are found, and the result leads to the words in the article', async () => {
    const { page, problems, close } = await site.open('search/');
    await page.getByRole('searchbox').fill('sea does not wait');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ results?$/);
    const link = page.locator(`${results} a[lang="ko"]`);
    await expect.poll(() => link.count()).toBe(1);
    expect(await link.textContent()).toContain('바다는 기다려 주지 않습니다');
    await link.click();
    await expect.poll(() => page.url()).toMatch(/\/a\/b\/articles\/four-languages\/#korean$/);
    const words = page.locator('mark[data-quote="korean"]').first();
    await expect
      .poll(() => words.evaluate((mark) => mark.getBoundingClientRect().top))
      .toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('what was asked is in the address: Back and a shared link find it again', async () => {
    const { page, problems, close } = await site.open('search/');
    await page.getByRole('searchbox').fill('sea');
    await page.getByLabel('Kind').selectOption({ label: await optionOf('Quotes') });
    async function optionOf(name: string) {
      const option = page.getByLabel('Kind').locator('option', { hasText: name });
      await expect.poll(() => option.count()).toBe(1);
      return (await option.textContent()) ?? '';
    }
    await expect.poll(() => page.url()).toContain('?q=sea&kind=Quotes');
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(0);
    const found = await page.locator(results).allTextContents();

    await page.locator(`${results} a`).first().click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await expect.poll(() => page.locator(results).allTextContents()).toEqual(found);
    await page.reload();
    await expect.poll(() => page.locator(results).allTextContents()).toEqual(found);
    expect(problems).toEqual([]);
    await close();
  });

  test('a filter alone lists all that it holds, and clearing empties the page', async () => {
    const { page, close } = await site.open('search/?kind=Claims');
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(1);
    expect(await page.locator(`${results} .status`).count()).toBe(
      await page.locator(results).count(),
    );
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => page.locator(results).count()).toBe(0);
    expect(page.url()).not.toContain('?');
    await close();
  });

  test('by keyboard: Down goes to the results and through them, Up comes back', async () => {
    const { page, close } = await site.open('search/?kind=Quotes');
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(1);
    const focused = () =>
      page.evaluate(() => {
        const links = [...document.querySelectorAll('[data-search-results] a')];
        return document.activeElement?.matches('[type=search]')
          ? 'field'
          : links.indexOf(document.activeElement as Element);
      });
    const way: unknown[] = [await focused()];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      way.push(await focused());
    }
    expect(way).toEqual(['field', 0, 1, 0, 'field']);
    await close();
  });

  test('nothing found says so', async () => {
    const { page, close } = await site.open('search/?q=xyzzyq');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Nothing was found');
    await close();
  });

  test('without the index the page says so and leads to the indexes', async () => {
    const { page, close } = await site.open('about/');
    await page.route(/\/search\/index\//, (route) => route.abort());
    await page.goto(`${site.server.url}search/?q=strait`);
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toContain('could not be loaded');
    await close();
  });

  test('without script there is no form that does nothing, but the way to everything', async () => {
    const { page, problems, close } = await site.open('search/', { javaScriptEnabled: false });
    expect(await page.getByRole('search').isVisible()).toBe(false);
    await page.getByRole('navigation').getByRole('link', { name: 'Quotes' }).last().click();
    expect(page.url()).toMatch(/\/a\/b\/quotes\/$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('no other page loads any of it', async () => {
    const { page, close } = await site.open('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.server.url}articles/the-strait/`, { waitUntil: 'load' });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('/search/'))).toEqual([]);
    await close();
  });
});

describe('content that is hostile', () => {
  test('is text in the results', async () => {
    const site = await openSite({ contentDir: fixture('hostile') });
    for (const kind of ['Articles', 'Quotes', 'Claims', 'People', 'Organizations']) {
      const { page, problems, close } = await site.open(`search/?kind=${kind}`);
      const list = page.locator('[data-search-results]');
      await expect.poll(() => list.locator('li').count(), { message: kind }).toBeGreaterThan(0);
      const names = await list.evaluate((all) => [
        ...new Set([...all.querySelectorAll('*')].map(({ localName }) => localName)),
      ]);
      expect(
        names.filter((name) => !['li', 'p', 'a', 'span', 'mark', 'ul', 'br'].includes(name)),
      ).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    }
    await site.close();
  });
});
