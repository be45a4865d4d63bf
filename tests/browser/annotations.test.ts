/**
 * The published annotations, resolved in a real browser by an independent implementation: each of their selectors finds
 * exactly the words that the page has marked.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { bundle } from '../support/bundle.ts';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

/** A selector as the file has it: a block by CSS, refined by a quote or a position in its text. */
interface Selector {
  type: 'CssSelector';
  value: string;
  refinedBy: { type: string };
}
interface Collection {
  first: { items: { id: string; target: string | { selector: Selector[] }[] }[] };
}

describe.each([
  { what: 'the example', contentDir: fixture('example') },
  { what: 'full', contentDir: fixture('full') },
])('$what', ({ contentDir }) => {
  let site: ResolvedSite;
  let opened: OpenSite;
  let script: string;

  beforeAll(async () => {
    const loaded = await loadContent({ contentDir });
    if (loaded.site === undefined) throw new Error('the content has issues');
    site = loaded.site;
    opened = await openSite({ contentDir });
    script = await bundle('tests/browser/annotator.ts', 'annotator');
  });
  afterAll(() => opened.close());

  test('every selector selects exactly the words on the page', async () => {
    for (const article of site.articles) {
      const at = `articles/${article.slug}/`;
      const collection = JSON.parse(opened.dist.read(`${at}annotations.jsonld`)) as Collection;
      const { page, close } = await opened.open(at, { bypassCSP: true });
      await page.addScriptTag({ content: script });
      const words = new Map(
        [...article.quotes, ...article.claims].map(({ href, parts }) => [
          site.urls.absolute(href),
          parts,
        ]),
      );
      let resolved = 0;
      for (const { id, target } of collection.first.items) {
        if (typeof target === 'string') continue;
        const found: string[] = [];
        for (const { selector } of target) {
          const matches = await page.evaluate(resolveAll, selector);
          // The alternatives agree, and each matches in one place only.
          expect(new Set(matches.flat()).size, id).toBe(1);
          expect(
            matches.map(({ length }) => length),
            id,
          ).toEqual(selector.map(() => 1));
          found.push(matches[0]?.[0] ?? '');
          resolved += 1;
        }
        const expected = words.get(id);
        if (expected !== undefined) expect(found, id).toEqual(expected);
      }
      await close();
      expect(resolved).toBeGreaterThanOrEqual(article.quotes.length);
    }
  });
});

/** Runs in the page, where `annotator` is the bundle. */
function resolveAll(selectors: unknown[]): Promise<string[][]> {
  const { annotator } = window as unknown as {
    annotator: { resolve(selector: unknown): Promise<string[]> };
  };
  return Promise.all(selectors.map((selector) => annotator.resolve(selector)));
}
