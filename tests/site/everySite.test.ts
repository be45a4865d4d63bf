/** What holds of every page of every good site, at a domain's root and under a sub-path. */
import { beforeAll, describe, expect, test } from 'vitest';
import { DESK_PATH } from '../../src/astro/deskPath.ts';
import {
  blockingSheets,
  firstScreen,
  gzipped,
  scriptWeight,
  wholeBound,
} from '../support/budget.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture, OWN_CONTENT } from '../support/contentFolder.ts';
import { policyProblems } from '../support/csp.ts';
import { attribute, type Dist, isUnlisted, type Page, withAttribute } from '../support/dist.ts';
import { firstSteps } from '../support/firstSteps.ts';
import { foreignLoads } from '../support/foreign.ts';
import { brokenLinks, orphans } from '../support/links.ts';
import { invalidPages } from '../support/validHtml.ts';

const SUB_PATH = 'https://example.org/a/b/';

const canonicals = (page: Page) =>
  withAttribute(page, 'rel')
    .filter(({ value }) => value === 'canonical')
    .map(({ element }) => attribute(element, 'href'));

const SITES = [
  { what: 'the project’s own site', contentDir: OWN_CONTENT },
  { what: 'the example', contentDir: fixture('example') },
  { what: 'the README’s first article', contentDir: firstSteps() },
  { what: 'minimal', contentDir: fixture('minimal') },
  { what: 'full', contentDir: fixture('full') },
  { what: 'full under a sub-path', contentDir: fixture('full'), siteUrl: SUB_PATH },
  { what: 'hostile', contentDir: fixture('hostile') },
];

describe.each(SITES)('$what', ({ contentDir, siteUrl }) => {
  let dist: Dist;
  beforeAll(async () => {
    dist = await builtSite({ contentDir, siteUrl });
  });

  test('every link, file, fragment and id leads somewhere', () => {
    expect(brokenLinks(dist)).toEqual([]);
  });

  test('every page can be reached', () => {
    expect(orphans(dist)).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    expect(foreignLoads(dist)).toEqual([]);
  });

  test('nothing of the app by which editors annotate is published', () => {
    const holding = [...dist.files].filter(
      (file) => /\.(?:html|js|css|json)$/.test(file) && dist.read(file).includes(DESK_PATH),
    );
    expect(holding).toEqual([]);
  });

  test('the content security policy is strict and holds', () => {
    expect(policyProblems(dist)).toEqual([]);
  });

  test('every page is valid HTML', () => {
    expect(invalidPages(dist)).toEqual([]);
  });

  test('every page has a language, a title, a heading and its own address', () => {
    for (const page of dist.pages) {
      const elements = (tag: string) => page.elements.filter(({ tagName }) => tagName === tag);
      expect.soft(attribute(elements('html')[0] as never, 'lang'), page.file).toMatch(/^[a-z]{2}/);
      // Those of drawings have ids.
      const titles = elements('title').filter((title) => attribute(title, 'id') === undefined);
      expect.soft(titles.length, page.file).toBe(1);
      expect.soft(elements('h1').length, page.file).toBe(1);
      const [canonical, ...more] = canonicals(page);
      expect.soft(more, page.file).toEqual([]);
      if (canonical === undefined) expect.soft(isUnlisted(page), page.file).toBe(true);
      if (canonical === undefined || canonical === dist.origin + page.path) continue;
      // A copy, as in a frame or at a former address, names a page that names no other.
      const original = dist.pages.find(({ path }) => dist.origin + path === canonical);
      expect.soft(original, page.file).toBeDefined();
      expect.soft([[], [canonical]], page.file).toContainEqual(canonicals(original as Page));
    }
  });

  test('an article’s first screen fits in one congestion window, and the whole in 40 kB, or in what its record needs', () => {
    const articles = dist.pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));
    if (contentDir !== OWN_CONTENT) expect(articles.length).toBeGreaterThan(0);
    for (const page of articles) {
      expect.soft(gzipped(firstScreen(page)), page.file).toBeLessThanOrEqual(14_600);
      expect.soft(gzipped(page.html), page.file).toBeLessThanOrEqual(wholeBound(dist, page));
      expect.soft(blockingSheets(page), page.file).toEqual([]);
    }
  });

  test('no page loads more than 10 kB of script', () => {
    for (const page of dist.pages) {
      if (page.file.startsWith('search/')) continue;
      expect.soft(scriptWeight(dist, page), page.file).toBeLessThanOrEqual(10_000);
    }
  });

  test('three fonts, 64 kB together', () => {
    const fonts = [...dist.files].filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(3);
    const bytes = fonts.reduce((sum, file) => sum + dist.size(file), 0);
    expect(bytes).toBeLessThanOrEqual(64 * 1024);
  });
});
