/** What somebody who extends the site has of its content by Astro's own means, and what an editor's program has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { buildSite, ROOT, syncSite } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

test('getCollection has the articles that are published, and the registries', async () => {
  const site = copySite(fixture('minimal'));
  const ferry = site.read('content/articles/ferry.md');
  site.write('content/articles/draft.md', ferry.replace('published: ', 'draft: true\npublished: '));
  site.write('content/articles/later.md', ferry.replace(/published: .*/, 'published: 2099-01-01'));
  const config = 'tests/support/extended/astro.config.mjs';
  const { dist, exitCode } = await buildSite(tempDist(), { contentDir: site.contentDir, config });
  expect(exitCode).toBe(0);
  expect(JSON.parse(readFileSync(path.join(dist, 'collected.json'), 'utf8'))).toEqual({
    titles: ['The ferry that was not late'],
    speakerName: 'Ada Lind',
    body: ferry.split('---\n').at(-1),
    file: 'content/articles/ferry.md',
  });
});

test('sync gives types, and schemas by which an editor’s program completes fields', async () => {
  const contentDir = fixture('full');
  expect((await syncSite({ contentDir })).exitCode).toBe(0);
  const types = read('.astro/content.d.ts');
  for (const name of ['articles', 'people', 'organizations', 'countries']) {
    expect.soft(types).toContain(`InferEntrySchema<"${name}">`);
  }
  const { collections } = JSON.parse(read('.astro/collections/collections.json'));
  expect(collections).toContainEqual({ name: 'articles', hasSchema: true });
  const valid = new Ajv2020({ strict: false }).compile(
    JSON.parse(read('.astro/collections/articles.schema.json')),
  );
  const file = readFileSync(path.join(contentDir, 'articles/the-strait.md'), 'utf8');
  const article = parse(splitFrontmatter(file).parts?.yaml ?? '');
  expect(valid(article), JSON.stringify(valid.errors)).toBe(true);
  article.claims[0].status = 'proven';
  expect(valid(article)).toBe(false);
});
