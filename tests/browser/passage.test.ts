/** A link to any words of an article: select them, and copy it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedArticle } from '../../src/model/types.ts';
import { bundle } from '../support/bundle.ts';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

let opened: OpenSite;
let article: ResolvedArticle;
let canonical: string;
const granted = {
  permissions: ['clipboard-read', 'clipboard-write'],
  // The generator gives up by the clock: a busy machine is no reason.
  initScript: 'Date.now = () => 0',
};
const OFFER = 'Copy a link to these words';

beforeAll(async () => {
  const { site } = await loadContent({ contentDir: fixture('example') });
  if (site?.articles[0] === undefined) throw new Error('there is no article');
  [article] = site.articles as [ResolvedArticle];
  canonical = site.urls.absolute(article.href);
  opened = await openSite({ contentDir: fixture('example') });
});
afterAll(() => opened.close());

/** Selects what stands from one text to the end of another, within the body's paragraphs. */
async function select(page: Page, from: string, to: string) {
  await page.evaluate(
    ([start = '', end = '']) => {
      const body = document.querySelector('[data-article-body]') as HTMLElement;
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let started = false;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        if (!started && text.includes(start)) {
          range.setStart(node, text.indexOf(start));
          started = true;
        }
        const at = started ? text.indexOf(end) : -1;
        if (at >= 0) {
          range.setEnd(node, at + end.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

/** What another program than the generator finds by a link. */
async function wordsFoundBy(link: string): Promise<string[]> {
  const { page, close } = await opened.open(`articles/${article.slug}/`, { bypassCSP: true });
  await page.addScriptTag({ content: await bundle('tests/browser/textFragment.ts', 'finder') });
  const found = await page.evaluate((hash) => {
    const { finder } = window as unknown as { finder: { find(hash: string): string[] } };
    return finder.find(hash);
  }, new URL(link).hash);
  await close();
  return found;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('selected words give a link with a text fragment to just them', async () => {
  const { page, problems, close } = await opened.open(`articles/${article.slug}/`, granted);
  expect(await page.getByRole('button', { name: OFFER }).isVisible()).toBe(false);
  const [from, to] = ['directions have aged', 'differently'];
  await select(page, from, to);
  await page.getByRole('button', { name: OFFER }).click();
  await expect.poll(() => page.locator('.passage').textContent()).toBe('Copied');
  const link = await copied(page);
  // A browser that takes no text fragments goes to the nearest quote.
  expect(link.startsWith(`${canonical}#${article.quotes[0]?.id}:~:text=`)).toBe(true);
  expect(problems).toEqual([]);
  await close();

  expect(await wordsFoundBy(link)).toEqual([`${from} ${to}`]);
});

describe('words with numbers of sources among them: the link has none of these', () => {
  test.each([
    ['one', 'had been describing in pieces', 'a matter of deep concern'],
    ['one, right behind a word that is selected alone', 'year.', 'With regard'],
    ['two', 'Elsewhere the second took', 'record no example'],
    ['some, in two paragraphs', 'thought missiles', 'Neither sentence'],
  ])('%s', async (_, from, to) => {
    const { page, close } = await opened.open(`articles/${article.slug}/`, granted);
    await select(page, from, to);
    await page.getByRole('button', { name: OFFER }).click();
    await expect.poll(() => page.locator('.passage').textContent()).toBe('Copied');
    const link = await copied(page);
    await close();
    const [, directive = ''] = link.split(':~:text=');
    expect(decodeURIComponent(directive)).not.toMatch(/\p{Nd}/u);
    const [found, second] = await wordsFoundBy(link);
    expect(found?.startsWith(from)).toBe(true);
    expect(found?.endsWith(to)).toBe(true);
    expect(second).toBeUndefined();
  });
});

test('Hangul is sent composed, as it is written', async () => {
  const korean = await openSite({ contentDir: fixture('korean') });
  const { page, close } = await korean.open('articles/ferry/', granted);
  const name = '은 말했다';
  await select(page, name, name);
  await page.locator('.passage button').click();
  await expect.poll(() => copied(page)).toContain('/ferry/');
  const link = decodeURIComponent(await copied(page));
  expect(link).toContain(name);
  expect(link).toBe(link.normalize('NFC'));
  await close();
  await korean.close();
});

test('where the generator cannot be loaded, the link goes to the nearest place with a name', async () => {
  const { page, close } = await opened.open(`articles/${article.slug}/`, granted);
  await page.route('**/*fragment-generation*', (route) => route.abort());
  await select(page, 'directions have aged', 'differently');
  await page.getByRole('button', { name: OFFER }).click();
  await expect.poll(() => page.locator('.passage').textContent()).toBe('Copied');
  const first = article.quotes[0]?.id;
  expect(await copied(page)).toBe(`${canonical}#${first}`);
  await close();
});

test('the offer stands at the words, and goes with them', async () => {
  for (const width of [375, 1280]) {
    const { page, close } = await opened.open(`articles/${article.slug}/`, {
      viewport: { width, height: 800 },
    });
    await page.locator('[data-article-body] > p').nth(1).scrollIntoViewIfNeeded();
    await select(page, 'directions have aged', 'differently');
    const offer = page.getByRole('button', { name: OFFER });
    await offer.waitFor();
    const apart = () =>
      page.evaluate(() => {
        const words = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1) as DOMRect;
        const bar = document.querySelector('.passage')?.getBoundingClientRect() as DOMRect;
        const inWindow = bar.left >= 0 && bar.right <= innerWidth;
        return { down: Math.round(bar.top - words.bottom), inWindow };
      });
    expect(await apart()).toEqual({ down: 8, inWindow: true });
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await expect.poll(apart).toEqual({ down: 8, inWindow: true });
    await close();
  }
});

test('the offer goes when the selection goes, and is not there for words elsewhere', async () => {
  const { page, close } = await opened.open(`articles/${article.slug}/`);
  await select(page, 'directions have aged', 'differently');
  await page.getByRole('button', { name: OFFER }).waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.getByRole('button', { name: OFFER }).waitFor({ state: 'hidden' });
  // The page has heard of a change before whoever asks to be told of it later.
  await page.evaluate(() => {
    const title = document.querySelector('h1') as HTMLElement;
    return new Promise((resolve) => {
      document.addEventListener('selectionchange', resolve, { once: true });
      getSelection()?.selectAllChildren(title);
    });
  });
  expect(await page.getByRole('button', { name: OFFER }).isVisible()).toBe(false);
  await close();
});
