/** What was known on a day: chosen without script, and with it in the address, so that it can be shared. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

const ARTICLE = 'articles/the-strait/';
const FIRST = '2026-02-03';
const LATEST = '2026-02-10';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ contentDir: fixture('full') });
});
afterAll(() => site?.close());

/** How the claim with a history stands, in the exchange. */
const standing = (page: Page) =>
  page.locator('.exchange .there .status').locator('visible=true').allInnerTexts();
const choose = (page: Page, day: string) =>
  page.locator(`input[name=asof][value="${day}"]`).check({ force: true });
const robots = (page: Page) => page.locator('meta[name=robots]').count();

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  test('the figures show the newest day, and any other that is chosen', async () => {
    const { page, problems, close } = await site.open(ARTICLE, { javaScriptEnabled });
    expect(await standing(page)).toEqual(['contested']);
    await choose(page, FIRST);
    await expect.poll(() => standing(page)).toEqual(['asserted']);
    await choose(page, LATEST);
    await expect.poll(() => standing(page)).toEqual(['contested']);
    expect(problems).toEqual([]);
    await close();
  });
});

test('the chosen day is in the address, and such a page is not kept by search engines', async () => {
  const { page, close } = await site.open(ARTICLE);
  const address = page.url();
  await choose(page, FIRST);
  await expect.poll(() => page.url()).toBe(`${address}?asof=${FIRST}`);
  expect(await robots(page)).toBe(1);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('asof');
  await choose(page, LATEST);
  await expect.poll(() => page.url()).toBe(address);
  expect(await robots(page)).toBe(0);
  await close();
});

test.each([
  ['the day itself', FIRST, ['asserted']],
  ['a day between two changes', '2026-02-09', ['asserted']],
  ['no day', 'yesterday', ['contested']],
])('a link leads to %s', async (_what, day, statuses) => {
  const { page, close } = await site.open(`${ARTICLE}?asof=${day}`);
  expect(await standing(page)).toEqual(statuses);
  await close();
});
