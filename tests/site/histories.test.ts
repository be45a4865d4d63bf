/**
 * What was published goes on answering in what is built, with all that belongs to it: a few of the histories that
 * `model/ledger/histories.test.ts` tries by the hundred without a build. Long lists are left to that and to
 * `permanence.test.ts`: a card of each of their quotes takes its time.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPart } from '../../src/model/partPaths.ts';
import { readPermalink } from '../../src/urls.ts';
import { belongingTo } from '../support/belonging.ts';

import { history, liveThrough } from '../support/histories.ts';
import { buildSite } from '../support/runSite.ts';
import { sweep } from '../support/sweep.ts';
import { tempDist } from '../support/tempFolder.ts';

const HISTORIES = fc.sample(history, { seed: 11, numRuns: 2 });

test.each(sweep(HISTORIES, HISTORIES.slice(0, 1)))('after twenty edits', async (...edits) => {
  const { contentDir, ever } = await liveThrough(
    edits.filter(({ kind }) => kind !== 'addManyQuotes'),
  );
  expect(ever.size).toBeGreaterThan(10);
  const { dist, exitCode } = await buildSite(tempDist(), { contentDir });
  expect(exitCode).toBe(0);
  const addresses = [...ever].flatMap((published) => {
    if (readPart(published) !== undefined) return [published];
    const permalink = readPermalink(published);
    if (permalink === undefined) throw new Error(published);
    return belongingTo(permalink, false);
  });
  const files = addresses.map((address) => address.replace(/\/$/, '/index.html'));
  expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});
