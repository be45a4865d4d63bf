/** A build with warm caches shows what the files say now. */
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { copySite, fixture, type TempSite, tempDist } from '../support/contentFolder.ts';
import { readDist, withAttribute } from '../support/dist.ts';
import { buildSite } from '../support/runSite.ts';

async function build({ contentDir }: Pick<TempSite, 'contentDir'>) {
  const { exitCode, dist, stderr } = await buildSite(tempDist(), { contentDir });
  expect([exitCode, stderr]).toEqual([0, expect.anything()]);
  return readDist(dist, 'https://gazette.example/');
}

test('what changes in a person’s file, and then in the article’s, reaches the article', async () => {
  const site = copySite(fixture('minimal'));
  const mentionsOf = async () => {
    const page = (await build(site)).page('articles/ferry/index.html');
    return withAttribute(page, 'data-mention').map(({ element }) => textOf(element));
  };
  expect(await mentionsOf()).toEqual(['Ada Lind', 'Lind']);

  site.edit('content/people/ada-lind.yaml', 'aliases: [Lind]', 'aliases: [The passengers]');
  expect(await mentionsOf()).toEqual(['Ada Lind', 'The passengers']);

  site.edit('content/people/ada-lind.yaml', 'Harbour master of', 'Pilot of');
  site.edit('content/articles/ferry.md', 'Nobody disputes the tide.', 'The tide is a fact.');
  const page = (await build(site)).page('articles/ferry/index.html');
  expect(textOf(page.tree)).toContain('Pilot of Varnholm');
  expect(textOf(page.tree)).toContain('The tide is a fact.');
  expect(textOf(page.tree)).not.toContain('Nobody disputes');
});

test('what one site leaves in the caches does not reach another', async () => {
  const site = copySite(fixture('minimal'));
  site.edit(
    'content/articles/ferry.md',
    'Nobody disputes the tide.',
    'Somebody disputes the tide.',
  );
  await build(site);
  const { contentDir } = copySite(fixture('minimal'));
  const dist = await build({ contentDir });
  expect(textOf(dist.page('articles/ferry/index.html').tree)).toContain(
    'Nobody disputes the tide.',
  );
});
