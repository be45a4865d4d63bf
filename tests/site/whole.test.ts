/** A build is published whole or not at all. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { buildSite, type RunOptions } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';

const FAULTY = 'tests/support/faults/astro.config.mjs';
const contentDir = fixture('minimal');

/** Each file of a folder with its bytes. */
function contentsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')] as const),
  );
}

async function built(dist: string, options: RunOptions) {
  const { exitCode, stderr } = await buildSite(dist, options);
  expect([exitCode, stderr]).toEqual([0, expect.anything()]);
  return contentsOf(dist);
}

/** The site as it was built by another build. */
const { folder } = await builtSite({ contentDir });
const before = contentsOf(folder);
const PAGE = 'articles/ferry/index.html';

test('a build that is ended late leaves the site as it was, and the next takes its place', async () => {
  const dist = tempDist();
  cpSync(folder, dist, { recursive: true });
  const site = copySite(contentDir);
  site.edit('content/articles/ferry.md', 'Nobody disputes the tide.', 'The tide is a fact.');
  const faults = ['failed', 'killed', ...(existsSync('/dev/full') ? ['full disk'] : [])] as const;
  for (const fault of faults as readonly NonNullable<RunOptions['fault']>[]) {
    const { exitCode, stderr } = await buildSite(dist, { ...site, fault, config: FAULTY });
    expect(exitCode, `${fault}: ${stderr}`).not.toBe(0);
    if (fault === 'full disk') expect(stderr).toContain('ENOSPC');
    expect(contentsOf(dist), fault).toEqual(before);
    // Who is killed clears nothing away.
    const beside = readdirSync(path.dirname(dist));
    expect(beside.length, fault).toBe(fault === 'killed' ? 2 : 1);
  }
  const after = await built(dist, site);
  expect(after.get(PAGE)).toContain('The tide is a fact.');
  expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
});

test('two builds at once do not mix, and one of the same content has the same bytes', async () => {
  const other = copySite(contentDir);
  other.edit('content/articles/ferry.md', 'Nobody disputes the tide.', 'The tide is a fact.');
  const [one, two] = await Promise.all([
    built(tempDist(), { contentDir, atOnce: true }),
    built(tempDist(), { contentDir: other.contentDir, atOnce: true }),
  ]);
  expect(one).toEqual(before);
  expect(two.get(PAGE)).toContain('The tide is a fact.');
});
