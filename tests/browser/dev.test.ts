/** What an editor sees while writing: `npm run dev` with a mistake in the content, and without it again. */
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { copySite, fixture } from '../support/contentFolder.ts';
import { type DevServer, openInDev, startDev } from '../support/devServer.ts';

const site = copySite(fixture('minimal'));
const article = 'content/articles/ferry.md';
/** The first page of a server that has just begun takes long on a busy machine. */
const soon = { timeout: 120_000 };
let server: DevServer;
let browser: Browser;
let page: Page;
let url: string;

// The lock that an editor's program puts beside a file while it is changed: it leads to no file.
symlinkSync('somebody@host', path.join(site.contentDir, 'articles/.#ferry.md'));

beforeAll(async () => {
  server = await startDev({ contentDir: site.contentDir });
  url = server.url;
  browser = await chromium.connect(inject('browser'));
});

// What one test changed may still be reloading the page of its own.
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(soon.timeout);
});
afterEach(() => page.close());

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, and waits until the server can tell it of changes. */
const open = (path = '') => openInDev(page, new URL(path, url).href);

/** What the report says that stands in the place of the page; nothing where there is none. */
async function report(): Promise<string[]> {
  // An overlay would lie over it, with a trace of the program.
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  return page.locator('[data-report] > *').allInnerTexts();
}

/** Each begins from the files as they were, whatever became of the one before. */
const FILES = [article, 'content/people/ada-lind.yaml', 'content/site.yaml'];
const asTheyWere = FILES.map((file) => [file, site.read(file)] as const);
beforeEach(() => {
  for (const [file, text] of asTheyWere) {
    const changed = !existsSync(path.join(site.contentDir, '..', file)) || site.read(file) !== text;
    if (changed) site.write(file, text);
  }
});

// First, so that no reload of a test before it meets a server that is starting again.
test('a site without site.yaml says so, and is there once it has one', async () => {
  const settings = site.read('content/site.yaml');
  await open();
  site.remove('content/site.yaml');
  await expect.poll(async () => (await report()).join(), soon).toContain('no site.yaml');
  site.write('content/site.yaml', settings);
  await expect.poll(() => page.title(), soon).toBe('The Small Gazette');
});

test.each([
  ['a draft', 'published: 2026-05-04\ndraft: true', 'Draft: not published'],
  ['an article for a later day', 'published: 2099-05-04', 'Not published before 4 May 2099'],
])('%s is marked as one, at its head and in lists', async (_, fields, words) => {
  site.edit(article, 'published: 2026-05-04', fields);
  // Asked for without a browser, which would be reloading meanwhile.
  for (const path of ['', 'articles/', 'articles/ferry/']) {
    const html = async () => (await fetch(new URL(path, url))).text();
    await expect.poll(html, soon).toContain(words);
  }
});

test.each([
  ['an article', article, 'title: The ferry that was not late', 'title: The ferry that was late'],
  ['a registry file', 'content/people/ada-lind.yaml', 'name: Ada Lind', 'name: Adele Lind'],
])('an edit of %s is on the page without a hand on it', async (_, file, words, others) => {
  const before = site.read(file);
  await open('articles/ferry/');
  const shown = others.replace(/^\w+: /, '');
  await expect.poll(() => page.textContent('body'), soon).not.toContain(shown);
  site.edit(file, words, others);
  await expect.poll(() => page.textContent('body'), soon).toContain(shown);
  site.write(file, before);
  await expect.poll(() => page.textContent('body'), soon).not.toContain(shown);
});

test('a plain page that is written meanwhile is there, and follows its file', async () => {
  const file = 'content/pages/methods.md';
  const html = async () => (await fetch(new URL('methods/', url))).text();
  for (const words of ['We ask twice.', 'We ask three times.']) {
    site.write(file, `---\ntitle: Methods\nsummary: How we work.\n---\n\n${words}\n`);
    await expect.poll(html, soon).toContain(words);
  }
  site.remove(file);
});

test('the report of an issue, and nothing else, stands for the page until it is fixed', async () => {
  const before = site.read(article);
  await open('articles/ferry/');
  await expect.poll(() => page.textContent('h1'), soon).toBe('The ferry that was not late');
  await expect.poll(report, soon).toEqual([]);

  site.edit(article, /exact: .*/, 'exact: <b>words</b> that nobody said');
  await expect
    .poll(report, soon)
    .toEqual([
      '1 issue in 1 file',
      expect.stringMatching(
        /^content\/articles\/ferry\.md:18:12 QuoteNotFound\nfound\n.*<b>words<\/b> that nobody said.*\nexpected\n.+\nfix\n.+$/,
      ),
      expect.any(String),
    ]);

  site.write(article, before.replace(/title: .*/, 'title: Mended and renamed'));
  await expect.poll(() => page.textContent('h1'), soon).toBe('Mended and renamed');
  await expect.poll(report, soon).toEqual([]);
});
