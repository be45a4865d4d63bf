/** Passing a quote on, from its own page: with script in one press, without it by links and texts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedQuote, ResolvedSite } from '../../src/model/types.ts';
import { copyTexts } from '../../src/outputs/sharing/copyTexts.ts';
import { quoteNoteFragment } from '../../src/urls.ts';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

let opened: OpenSite;
let quote: ResolvedQuote;
let at: string;
let absolute: string;
let record: ResolvedSite;

beforeAll(async () => {
  const { site } = await loadContent({ contentDir: fixture('example') });
  const first = site?.articles[0]?.quotes[0];
  if (site === undefined || first === undefined) throw new Error('there is no quote');
  quote = first;
  record = site;
  at = `articles/${quote.article.slug}/quotes/${quote.id}/`;
  absolute = site.urls.absolute(quote.href);
  opened = await openSite({ contentDir: fixture('example') });
});
afterAll(() => opened.close());

describe('with script', () => {
  const granted = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('one press copies the link, and says so to the eye and the ear', async () => {
    const { page, problems, close } = await opened.open(at, granted);
    const link = await page.locator('[data-permalink]').evaluate((a: HTMLAnchorElement) => a.href);
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const said = page.getByRole('button', { name: 'Copied' });
    expect(await said.getAttribute('aria-live')).toBe('polite');
    expect(problems).toEqual([]);
    await close();
  });

  test('one press copies the words with who said them, as text and as HTML', async () => {
    const { page, close } = await opened.open(at, granted);
    await page.getByRole('button', { name: 'Copy the quote' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await text('text/plain'), html: await text('text/html') };
    });
    for (const text of [copied.plain, copied.html]) {
      expect(text).toContain(quote.parts[0]?.slice(0, 30));
      expect(text).toContain(quote.speaker.name);
      expect(text).toContain(absolute);
    }
    expect(copied.html).toContain('<blockquote');
    await close();
  });
});

test('a claim is passed on from its page as a quote is: link, text with its status, networks, card, frame', async () => {
  const claim = quote.article.claims[0];
  if (claim === undefined) throw new Error('there is no claim');
  const { page, problems, close } = await opened.open(
    `articles/${claim.article.slug}/claims/${claim.id}/`,
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  const copied = async (button: string) => {
    const pressed = page.getByRole('button', { name: button, exact: true });
    await pressed.click();
    // It says "Copied" instead.
    await pressed.waitFor({ state: 'detached' });
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy the claim')).toBe(copyTexts(claim, record).plain);
  expect(new URL(await copied('Copy link')).pathname).toBe(claim.href);
  expect(await page.locator('.networks a[rel]').count()).toBe(8);
  const card = await page.locator('.networks a[download]').getAttribute('href');
  expect(opened.dist.files).toContain(card?.slice(opened.dist.base.length));
  expect(await page.locator('textarea').last().inputValue()).toContain('<iframe src=');
  expect(problems).toEqual([]);
  await close();
});

describe('in the article', () => {
  test('the panel of each quote copies its words with who said them and the link', async () => {
    const { page, problems, close } = await opened.open(`articles/${quote.article.slug}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const each of quote.article.quotes) {
      const panel = page.locator('.panel details', {
        has: page.locator(`#${quoteNoteFragment(each.id)}`),
      });
      await panel.evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
      await panel.getByRole('button', { name: 'Copy the quote' }).click();
      await panel.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(copyTexts(each, record).plain);
    }
    expect(problems).toEqual([]);
    await close();
  });
});

test('the panel of a quote has the networks, with the text of the quote’s own page', async () => {
  const { page, go, problems, close } = await opened.open(at);
  const networks = (links: (HTMLElement | SVGElement)[]) =>
    links.map((link) => [link.textContent?.trim(), (link as HTMLAnchorElement).href]);
  const expected = await page.locator('.networks a[rel]').evaluateAll(networks);
  await go(`articles/${quote.article.slug}/#${quote.id}`);
  const panel = page.locator('.panel details', {
    has: page.locator(`#${quoteNoteFragment(quote.id)}`),
  });
  const button = panel.getByRole('button', { name: 'Share on…' });
  await button.click();
  await panel.getByRole('link', { name: 'Mastodon' }).waitFor();
  expect(await panel.locator('.acts a[rel]').evaluateAll(networks)).toEqual(expected);
  expect(expected).toHaveLength(8);
  await button.click();
  expect(await panel.locator('.acts a[rel]').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

describe('how to cite', () => {
  test.each(['a quote', 'an article'])(
    '%s: one press copies a reference, and the files are there',
    async (what) => {
      const path = what === 'a quote' ? at : `articles/${quote.article.slug}/cite/`;
      const { page, problems, close } = await opened.open(path, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      if (what === 'a quote') await page.getByText('How to cite').click();
      const apa = page.locator('.citing dd').first();
      const reference = await apa.evaluate((dd) => dd.firstChild?.textContent ?? '');
      await apa.getByRole('button').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.startsWith(reference.trim().slice(0, 20))).toBe(true);
      expect(copied).not.toMatch(/Cop(y|ied)$/);
      const files = await page
        .locator('.citing a[download]')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      expect(files.length).toBe(3);
      for (const file of files) {
        expect(opened.dist.files).toContain(file.slice(opened.dist.base.length));
      }
      expect(problems).toEqual([]);
      await close();
    },
  );
});

describe('without script', () => {
  test('the address, every network, the texts, the frame and the files are there', async () => {
    const { page, close } = await opened.open(at, { javaScriptEnabled: false });
    expect(await page.locator('[data-permalink]').textContent()).toBe(absolute);
    const networks = await page
      .locator('.networks a[rel]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(networks.length).toBe(8);
    for (const href of networks) {
      expect(decodeURIComponent(href)).toContain(absolute);
      expect(href).toMatch(/^(https:|mailto:)/);
    }
    for (const summary of await page.locator('[data-sharing] summary').all()) await summary.click();
    const texts = await page
      .locator('textarea')
      .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
    expect(texts.length).toBe(4);
    for (const text of texts) expect(text).toContain(opened.dist.base);
    expect(await page.getByRole('button').count()).toBe(0);
    const files = await page
      .locator('a[download]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    for (const file of files)
      expect(opened.dist.files).toContain(file.slice(opened.dist.base.length));
    expect(files.map((file) => file.replace(/.*\./, '')).sort()).toEqual([
      'bib',
      'json',
      'png',
      'ris',
    ]);
    await close();
  });
});

describe('in a frame', () => {
  test.each([280, 560])('the quote alone fits %i px, and its links open outside', async (width) => {
    const path = `embed/${quote.article.slug}/${quote.id}/`;
    const oembed = JSON.parse(opened.dist.read(`${at}oembed.json`)) as { height: number };
    const { page, problems, close } = await opened.open(path, {
      viewport: { width, height: oembed.height },
      javaScriptEnabled: false,
    });
    const { scroll, whole } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      whole: document.documentElement.scrollHeight,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    const targets = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).target));
    expect(new Set(targets)).toEqual(new Set(['_blank']));
    expect(await page.locator('script').count()).toBe(0);
    // The frame that we hand out holds it without a scroll bar; how much it leaves is for `embeds.test.ts`.
    if (width === 560) expect(whole).toBeLessThanOrEqual(oembed.height);
    expect(problems).toEqual([]);
    await close();
  });

  test('words of right-to-left scripts stand on their side', async () => {
    const { site } = await loadContent({ contentDir: fixture('full') });
    const arabic = site?.articles
      .flatMap(({ quotes }) => quotes)
      .find(({ language }) => language === 'ar');
    if (site === undefined || arabic === undefined)
      throw new Error('the fixture has no Arabic quote');
    const full = await openSite({ contentDir: fixture('full') });
    const { page, close } = await full.open(`embed/${arabic.article.slug}/${arabic.id}/`);
    const direction = await page
      .locator('blockquote')
      .evaluate((words) => getComputedStyle(words).direction);
    expect(direction).toBe('rtl');
    await close();
    await full.close();
  });
});
