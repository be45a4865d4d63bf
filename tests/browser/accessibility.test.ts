/** axe-core finds nothing on any kind of page, however it is looked at. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OF_COLOURS, violations } from '../support/axe.ts';
import { fixture, OWN_CONTENT } from '../support/contentFolder.ts';
import { type OpenSite, oneOfEachKind, openSite } from '../support/openSite.ts';

const SITES = [
  { what: 'the project’s own site', contentDir: OWN_CONTENT },
  { what: 'the fixture', contentDir: fixture('full') },
];
/** Every page of the context has axe, which the pages' policy would not let in as a script of theirs. */
const LOOK = { reducedMotion: 'reduce', initScript: axe.source } as const;
const WIDE = { width: 1280, height: 740 };
const NARROW = { width: 360, height: 740 };

describe.each(SITES)('$what', ({ contentDir }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ contentDir });
  });
  afterAll(() => site?.close());

  test('every kind of page, and a quote that a link means, with its panel open', async () => {
    const [quote] = [...site.dist.files].flatMap(
      (file) =>
        /^(articles\/[^/]+\/)quotes\/([^/]+)\/index\.html$/.exec(file)?.slice(1, 3).join('#') ?? [],
    );
    if (contentDir !== OWN_CONTENT) expect(quote).toBeDefined();
    const kinds = oneOfEachKind(site.dist).map(({ path }) => path);
    const { page, go, settle, close } = await site.open('', LOOK);
    for (const path of [...kinds, ...(quote === undefined ? [] : [quote])]) {
      await page.setViewportSize(WIDE);
      await go(path);
      await expectNothing(page, path);
      await page.setViewportSize(NARROW);
      await settle();
      expect.soft(await violations(page), `${path} at 360 px`).toEqual([]);
    }
    await close();
  });
});

test('the check can fail', async () => {
  const site = await openSite({ contentDir: fixture('minimal') });
  const { page, close } = await site.open('', LOOK);
  await page.evaluate(() => {
    document.body.append(document.createElement('img'));
  });
  expect((await violations(page)).join('\n')).toMatch(/^image-alt: /m);
  await page.evaluate(() => {
    for (const name of ['a', 'b']) {
      const button = document.createElement('button');
      button.textContent = name;
      button.setAttribute('style', 'all: unset; font: 8px/1 serif');
      document.body.append(button);
    }
  });
  expect((await violations(page)).join('\n')).toMatch(/^target-size: /m);
  await close();
  await site.close();
});

/** Nothing in the light, and nothing of colours in the dark and in the colours that a reader forces. */
async function expectNothing(page: Page, what: string) {
  expect.soft(await violations(page), what).toEqual([]);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    expect.soft(await violations(page, OF_COLOURS), `${what} ${JSON.stringify(media)}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}
