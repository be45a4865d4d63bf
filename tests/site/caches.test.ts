/** A build with warm caches shows what the files say now. */
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { copySite, fixture, type TempSite } from '../support/contentFolder.ts';
import { type Page, readDist, withAttribute } from '../support/dist.ts';
import { buildSite } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';

async function build({ contentDir }: Pick<TempSite, 'contentDir'>) {
  const { exitCode, dist, stderr } = await buildSite(tempDist(), { contentDir });
  expect([exitCode, stderr]).toEqual([0, expect.anything()]);
  return readDist(dist, 'https://gazette.example/').page('articles/ferry/index.html');
}

test('what changes in a person’s file reaches an article that stays as it was, and no other site', async () => {
  const site = copySite(fixture('minimal'));
  const other = copySite(fixture('minimal'));
  const mentionsIn = (page: Page) =>
    withAttribute(page, 'data-mention').map(({ element }) => textOf(element));
  const before = await build(site);
  expect(mentionsIn(before)).toEqual(['Ada Lind', 'Lind']);
  expect(textOf(before.tree)).toContain('Nobody disputes the tide.');

  site.edit('content/people/ada-lind.yaml', 'aliases: [Lind]', 'aliases: [The passengers]');
  site.edit('content/people/ada-lind.yaml', 'Harbour master of', 'Pilot of');
  const changed = await build(site);
  expect(mentionsIn(changed)).toEqual(['Ada Lind', 'The passengers']);
  expect(textOf(changed.tree)).toContain('Pilot of Varnholm');

  // An article of the same name, with the person as before and other words.
  other.edit('content/articles/ferry.md', 'Nobody disputes the tide.', 'The tide is a fact.');
  const elsewhere = await build(other);
  expect(mentionsIn(elsewhere)).toEqual(['Ada Lind', 'Lind']);
  expect(textOf(elsewhere.tree)).toContain('Harbour master of Varnholm');
  expect(textOf(elsewhere.tree)).toContain('The tide is a fact.');
  expect(textOf(elsewhere.tree)).not.toContain('Nobody disputes');
});
