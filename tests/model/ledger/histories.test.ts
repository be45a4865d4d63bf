/**
 * What was published goes on answering, whatever a newsroom does to it afterwards: random histories of edits, each
 * made as the guide says, with the ledger written now and then. `.ci/run` tries a hundred, `npm test` fewer.
 */
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import { loadContent } from '../../../src/model/loadContent.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { answeredBy, history, liveThrough, rewrite } from '../../support/histories.ts';
import { Newsroom } from '../../support/newsroom.ts';
import { tempFolder } from '../../support/tempFolder.ts';

test('after any history, every address of every ledger answers', async () => {
  let published = 0;
  await fc.assert(
    fc.asyncProperty(history, async (edits) => {
      const { contentDir, ever } = await liveThrough(edits);
      const { site, issues } = await loadContent({ contentDir, complete: true });
      expect(issues.filter((issue) => levelOf(issue) === 'error')).toEqual([]);
      const answered = site === undefined ? new Set() : answeredBy(site);
      expect([...ever].filter((each) => !answered.has(each))).toEqual([]);
      published += ever.size;
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 20) },
  );
  expect(published).toBeGreaterThan(0);
}, 3_600_000);

test('a newsroom that forgets one line is told of it', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(), async (edits, which) => {
      const newsroom = new Newsroom();
      const contentDir = path.join(tempFolder(), 'content');
      rewrite(contentDir, newsroom.files());
      await recordPermalinks({ contentDir });
      newsroom.published();
      for (const edit of edits) if (edit.kind !== 'publish') newsroom.apply(edit);
      const notes = newsroom.notes();
      fc.pre(notes.length > 0);
      newsroom.forget(notes[which % notes.length] as string);
      rewrite(contentDir, newsroom.files());
      const { issues } = await loadContent({ contentDir });
      const names = issues.filter((issue) => levelOf(issue) === 'error').map(({ name }) => name);
      expect(names).toContainEqual(expect.stringMatching(/^(?:PermalinkLost|QuoteReworded)$/));
    }),
    { numRuns: 20 },
  );
});
