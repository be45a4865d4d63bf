/** An editor annotates an article in `npm run dev`, from bare prose to one that `check --strict` passes, by pointing alone. */
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/desk/checkContent.ts';
import { levelOf } from '../../src/schema/issue.ts';
import { violations } from '../support/axe.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { type DevServer, startDev } from '../support/devServer.ts';
import { openPointing, pointingApp, selectWords } from '../support/pointingApp.ts';

const FILE = 'content/articles/quay.md';
const HOSTILE = '<img src=x onerror="document.title=1">';
const BARE = `---
title: The quay and the tide
summary: What was said of the new quay.
authors: [{ name: Staff }]
published: 2026-05-06 # a Wednesday
---

Ada Lind said on Monday that “the tide was too low for us.”

The port owes *nothing* to Norway. “We see it,” said Mara Voss, the transport minister, “every single day.”

## The quay

The tide was too low for us, ${HOSTILE.replace('<', '\\<')} or so it was told.
`;
/** The first page of a server that has just begun takes long on a busy machine. */
const soon = { timeout: 300_000 };

const site = copySite(fixture('minimal'));
site.write(FILE, BARE);
let server: DevServer;
let browser: Browser;
let page: Page;
let app: ReturnType<typeof pointingApp>;
let address: string;

beforeAll(async () => {
  server = await startDev({ contentDir: site.contentDir, siteUrl: 'https://gazette.example/a/' });
  address = new URL('articles/quay/', server.url).href;
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage();
  page.setDefaultTimeout(soon.timeout);
  app = pointingApp(page);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  // Whatever the test before changed has been followed, or is now.
  if (page.url() === address) return;
  await openPointing(page, address);
});

const select = (first: string, last?: string) => selectWords(page, first, last);
const press = (name: string) => app.getByRole('button', { name, exact: true }).click();
const field = (name: string) => app.getByLabel(name, { exact: true });

/** Sends the form, and waits until the page has come again with what was written. */
async function write(what: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await press('Write into the article');
  await loaded;
  await expect
    .poll(() => app.getByRole('status').textContent(), soon)
    .toContain(`Written: ${what}`);
}

test('what is no single piece of prose is refused, and why', async () => {
  await select('Ada Lind said', 'The port owes');
  await expect.poll(() => app.getByRole('alert').textContent(), soon).toContain('one paragraph');
  expect(await app.getByRole('button', { name: 'Quote', exact: true }).isDisabled()).toBe(true);
  await select('The quay');
  await press('Quote');
  await expect.poll(() => app.getByRole('alert').textContent(), soon).toContain('heading');
  expect(site.read(FILE)).toBe(BARE);
});

test('a quote with a new source, which check holds first; it is on the page, and is taken back', async () => {
  await select('“the tide was too low for us.”');
  await press('Quote');
  await app.locator('form.quote').waitFor();
  expect(await app.locator('blockquote').textContent()).toBe('the tide was too low for us');
  expect(await field('Who said it').inputValue()).toBe('person:ada-lind');
  expect(await field('When: a day, a month or a year').inputValue()).toBe('2026-05-04');
  await field('Title of the source').fill('Harbour master on the tide');
  await field('Publisher').fill('The Courier');
  await field('Address').fill('https://example.org/tide');
  await page.evaluate(axe.source);
  expect(await violations(page)).toEqual([]);

  await field('When: a day, a month or a year').fill('2026-05-09');
  await press('Write into the article');
  await expect
    .poll(() => app.getByRole('alert').textContent(), soon)
    .toContain('was said on 2026-05-09');
  expect(site.read(FILE)).toBe(BARE);

  await field('When: a day, a month or a year').fill('2026-05-04');
  await write('tide-too-low-us');
  await expect.poll(() => page.locator('mark[data-quote=tide-too-low-us]').count(), soon).toBe(1);
  const written = site.read(FILE);
  expect(written).toContain('published: 2026-05-06 # a Wednesday\n');

  const loaded = page.waitForEvent('load');
  await press('Undo');
  await loaded;
  await expect.poll(() => page.locator('mark[data-quote]').count(), soon).toBe(0);
  expect(site.read(FILE)).toBe(BARE);
  site.write(FILE, written);
  await expect.poll(() => page.locator('mark[data-quote=tide-too-low-us]').count(), soon).toBe(1);
});

test('an issue leads to its words, which are selected: a quote in parts, with somebody new', async () => {
  await expect
    .poll(() => app.locator('.issues li', { hasText: 'every single day' }).count(), soon)
    .toBeGreaterThan(0);
  const opened = page.waitForRequest((request) => request.url().includes('__open-in-editor'));
  await page.route('**/__open-in-editor*', (route) => route.fulfill({ body: '' }));
  const issue = app.locator('.issues li', { hasText: 'every single day' }).first();
  await issue.getByRole('button', { name: /^Open quay\.md:\d+ in the editor$/ }).click();
  const file = new URL((await opened).url()).searchParams.get('file');
  expect(file).toMatch(/^\/.*\/content\/articles\/quay\.md:\d+:\d+$/);
  await issue.getByRole('button', { name: 'Show the words' }).click();
  expect(await page.evaluate(() => String(getSelection()))).toBe('every single day.');

  await select('“We see it', 'every single day.”');
  await press('Quote');
  await app.locator('form.quote').waitFor();
  expect(await field('Full name').inputValue()).toBe('Mara Voss');
  await field('Source of the words').selectOption('the-courier');
  await write('we-see-it');
  await expect.poll(() => page.locator('mark[data-quote=we-see-it]').count(), soon).toBe(2);
});

test('a claim, and a name', async () => {
  await select('The port owes', ' to Norway');
  await press('Claim');
  await app.locator('form.claim').waitFor();
  await field('Why this status').fill('Nobody but the minister says so.');
  await field('As of which day').fill('2026-05-06');
  await field('Who takes a position on it').selectOption('person:mara-voss');
  await field('Of which day, month or year').fill('2026-05-04');
  await field('By which quote or source').selectOption('quote:we-see-it');
  await write('port-owes-nothing-norway');

  await select('Norway');
  await press('Name');
  await app.locator('form.name').waitFor();
  expect(await field('Who or what is meant').inputValue()).toBe('country:NO');
  await field('Who or what that is, for the reader (may stay empty)').fill(
    'The lender: a kingdom.',
  );
  await write('Norway');
  expect(site.read(FILE)).toContain('countries: [{ code: NO, note: "The lender: a kingdom." }]');
});

test('the article passes check --strict', async () => {
  const { issues } = await checkContent({ contentDir: site.contentDir, now: '2026-05-07' });
  expect(issues.filter((issue) => levelOf(issue) !== 'advice')).toEqual([]);
});

test('what content says is text in the app, never markup', async () => {
  await select(`us, ${HOSTILE}`);
  expect(await app.locator('blockquote').textContent()).toBe(`us, ${HOSTILE}`);
  await press('Name');
  await app.locator('form.name').waitFor();
  expect(await field('Full name').inputValue()).toContain(HOSTILE);
  await write(`us, ${HOSTILE.slice(0, -1)}`);
  expect(await app.locator('img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

test('another origin gets nothing, and neither does a name that leads here', async () => {
  const before = site.read(FILE);
  const target = new URL('/__desk', server.url).href;
  for (const headers of [
    { origin: 'https://example.org' },
    { origin: new URL(server.url).origin, 'sec-fetch-site': 'cross-site' },
    {},
  ]) {
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers } as Record<string, string>,
      body: '{"ask":"undo"}',
    });
    expect(response.status).toBe(403);
  }
  expect(site.read(FILE)).toBe(before);
});
