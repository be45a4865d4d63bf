/** A build with warm caches shows what the files say now. */
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { copySite, fixture, type TempSite, tempDist } from '../support/contentFolder.ts';
import { type Page, readDist, withAttribute } from '../support/dist.ts';
import { buildSite } from '../support/runSite.ts';

async function build({ contentDir }: Pick<TempSite, 'contentDir'>) {
  const { exitCode, dist, stderr } = await buildSite(tempDist(), { contentDir });
  expect([exitCode, stderr]).toEqual([0, expect.anything()]);
  return readDist(dist, 'https://gazette.example/').page('articles/ferry/index.html');
}

test('what changes in a person’s file, and then in the article’s, reaches the article, and no other site', async () => {
  const minimal = copySite(fixture('minimal'));
  const site = copySite(fixture('minimal'));
  const mentionsIn = (page: Page) =>
    withAttribute(page, 'data-mention').map(({ element }) => textOf(element));
  expect(mentionsIn(await build(minimal))).toEqual(['Ada Lind', 'Lind']);

  site.edit('content/people/ada-lind.yaml', 'aliases: [Lind]', 'aliases: [The passengers]');
  expect(mentionsIn(await build(site))).toEqual(['Ada Lind', 'The passengers']);

  site.edit('content/people/ada-lind.yaml', 'Harbour master of', 'Pilot of');
  site.edit('content/articles/ferry.md', 'Nobody disputes the tide.', 'The tide is a fact.');
  const changed = textOf((await build(site)).tree);
  expect(changed).toContain('Pilot of Varnholm');
  expect(changed).toContain('The tide is a fact.');
  expect(changed).not.toContain('Nobody disputes');

  const other = await build(minimal);
  expect(mentionsIn(other)).toEqual(['Ada Lind', 'Lind']);
  expect(textOf(other.tree)).toContain('Nobody disputes the tide.');
});
