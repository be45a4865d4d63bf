/** An editor may link to whatever the site has: what `sitePaths` forgets would be called a broken link. */
import { expect, test } from 'vitest';
import { fileNames } from '../../src/model/contentFiles.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { sitePaths } from '../../src/model/sitePaths.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';

/** What is only ever loaded by a page, and what robots and hosts alone ask for. */
const NOBODY_LINKS_TO =
  /^\/(?:_astro\/|search\/index\/|flags\/|sitemap-\d+\.xml|404\.html|_headers|_redirects)|\/figures\/flows-/;

test('every page and file of a site can be linked to', async () => {
  const contentDir = fixture('full');
  const [dist, { site }] = await Promise.all([
    builtSite({ contentDir }),
    loadContent({ contentDir }),
  ]);
  if (site === undefined) throw new Error('the fixture has issues');
  const paths = sitePaths(site, await fileNames('public'), new Set());
  const made = Array.from(dist.files, (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  expect(made.filter((path) => !NOBODY_LINKS_TO.test(path) && !paths.has(path))).toEqual([]);
});
