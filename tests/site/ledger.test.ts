/** Nothing is published from CI that the ledger does not have. */
import { expect, test } from 'vitest';
import { recordPermalinks } from '../../src/model/ledger/recordPermalinks.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { buildSite, checkSite } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';

test('with CI set, a build stops at what is not in the ledger, and says which command adds it', async () => {
  const { contentDir } = copySite(fixture('minimal'));
  const build = await buildSite(tempDist(), { contentDir, ci: true });
  expect(build.exitCode).toBe(1);
  expect(build.issues).toMatchObject([
    { name: 'PermalinkUnlisted', path: 'content/permalinks.json' },
  ]);
  expect(build.stderr).toContain('npm run permalinks');

  expect((await checkSite({ contentDir })).exitCode).toBe(0);
  await recordPermalinks({ contentDir });
  const { exitCode, issues } = await checkSite({ contentDir, ci: true });
  expect([exitCode, issues.filter(({ level }) => level !== 'advice')]).toEqual([0, []]);
});
