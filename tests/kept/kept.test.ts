/**
 * An edited site is built from what the build before has kept: each time it is, byte for byte, what a build without it
 * makes; and no page reads anything of the content that its kept file does not depend on.
 */
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copySite, fixture } from '../support/contentFolder.ts';
import { history, liveThrough } from '../support/histories.ts';
import { buildSite, type RunOptions } from '../support/runSite.ts';
import { tempDist, tempFolder } from '../support/tempFolder.ts';
import { EDITS, EditedSite } from './edits.ts';

const READING = 'tests/support/reads/astro.config.mjs';

/** Each file of a folder with its bytes. */
function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')] as const),
  );
}

async function build(options: RunOptions) {
  const { dist, exitCode, stderr, stdout } = await buildSite(tempDist(), options);
  expect(exitCode, stderr).toBe(0);
  const kept = Number(/(\d+) files of the build before/.exec(stdout)?.[1] ?? 0);
  return { files: contentsOf(dist), dist, kept };
}

/** @returns how many files were not written anew */
async function expectSame(options: RunOptions, pagesCache: string, what: string): Promise<number> {
  const { files, kept } = await build({ ...options, pagesCache });
  const { files: clean } = await build(options);
  const differing = [...new Set([...files.keys(), ...clean.keys()])].filter(
    (file) => files.get(file) !== clean.get(file),
  );
  expect(differing, what).toEqual([]);
  return kept;
}

const STEPS = Number(process.env.KEPT_STEPS ?? 6);
const SEED = Number(process.env.KEPT_SEED ?? 12);

test('a random series of edits', async () => {
  const pagesCache = tempFolder();
  const site = copySite(fixture('full'));
  const edited = new EditedSite(site);
  const [steps = []] = fc.sample(
    fc.array(fc.array(fc.constantFrom(...EDITS), { minLength: 1, maxLength: 3 }), {
      minLength: STEPS,
      maxLength: STEPS,
    }),
    { seed: SEED, numRuns: 1 },
  );
  await build({ ...site, pagesCache });
  let kept = 0;
  for (const step of steps) {
    for (const edit of step) edited.toggle(edit);
    const what = step.map((edit) => edit.what).join('; ');
    const again = await expectSame(site, pagesCache, what);
    console.log(`${what}: ${again} files kept`);
    kept += again;
  }
  expect(kept).toBeGreaterThan(0);
});

test('articles, quotes, claims and names that come, are renamed and go', async () => {
  const pagesCache = tempFolder();
  const [edits = []] = fc.sample(history, { seed: SEED, numRuns: 1 });
  for (const lived of [12, 16, 20]) {
    const { contentDir } = await liveThrough(edits.slice(0, lived));
    await expectSame({ contentDir }, pagesCache, `after ${lived} edits`);
  }
});

test('nothing is kept of a file that somebody has changed, and a copy of the folder will do', async () => {
  const pagesCache = tempFolder();
  const options = { contentDir: fixture('minimal'), pagesCache };
  const { files, dist } = await build(options);
  // As a program that works on the finished site does.
  const page = path.join(dist, 'articles/ferry/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').toUpperCase());
  // As an archive that knows no fractions of seconds unpacks it.
  const other = path.join(dist, 'articles/ferry/article.json');
  const { mtimeMs } = statSync(other);
  utimesSync(other, new Date(mtimeMs), new Date(Math.floor(mtimeMs / 1000) * 1000));
  const again = await build(options);
  expect(again.files).toEqual(files);
  expect(again.kept).toBeGreaterThan(0);
});

async function lived(): Promise<string> {
  const [edits = []] = fc.sample(history, { seed: SEED + 1, numRuns: 1 });
  return (await liveThrough(edits)).contentDir;
}

test.each([
  ['the full content model', async () => fixture('full')],
  ['a site with a past', lived],
])('what the pages of %s read of the content', async (_, contentDir) => {
  const readsFile = path.join(tempFolder(), 'reads.json');
  const options = { contentDir: await contentDir(), config: READING, readsFile };
  const { exitCode, stderr } = await buildSite(tempDist(), options);
  expect(exitCode, stderr).toBe(0);
  const { keyed, beyond } = JSON.parse(readFileSync(readsFile, 'utf8'));
  expect(keyed).toBeGreaterThan(20);
  // Let src/astro/kept/fingerprint.ts go there as well, or let the page do without.
  expect(beyond).toEqual([]);
});
