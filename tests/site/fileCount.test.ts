/** Hosts limit the number of files: a site has those whose addresses are promised, and a few that all pages share. */
import { expect, test } from 'vitest';
import { publishedBy } from '../../src/model/ledger/publishedBy.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { searchRecords } from '../../src/outputs/search/searchRecords.ts';
import { belongingTo } from '../support/belonging.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';

/** Indexes, feeds, icons, scripts, fonts: as many for one article as for a thousand, but for flags and later pages. */
const SHARED =
  /^(?:[^/]+|(?:articles|quotes|claims|people|organizations|countries|search|about)\/index\.html|claims\/by-\w+\/.*|quotes\/\d+\/.*|flags\/.*|_astro\/.*|schema\/.*|search\/index\/(?!fragment\/).*)$/;

test('an article, a quote, a claim and an entity have the files that are promised, one more for the search, and no others', async () => {
  const contentDir = fixture('example');
  const [dist, { site }] = await Promise.all([
    builtSite({ contentDir }),
    loadContent({ contentDir }),
  ]);
  if (site === undefined) throw new Error('the fixture has issues');
  const promised = new Set(
    publishedBy(site, []).flatMap(({ permalink }) =>
      belongingTo(permalink, true).map((path) => path.slice(1).replace(/(^|\/)$/, '$1index.html')),
    ),
  );
  const own = [...dist.files].filter((file) => !SHARED.test(file));
  const fragments = own.filter((file) => file.startsWith('search/index/fragment/'));
  expect(fragments).toHaveLength(searchRecords(site).length);
  const others = own.filter((file) => !fragments.includes(file));
  expect(others.filter((file) => !promised.has(file))).toEqual([]);
  expect(others.length).toBeGreaterThan(100);
});
