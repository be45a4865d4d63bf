/**
 * What was published goes on answering, whatever a newsroom does to it afterwards: random histories of edits, each
 * made as the guide says, with the ledger written now and then.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeredPaths } from '../../../src/model/addresses.ts';
import { readLedgerText } from '../../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import { loadContent } from '../../../src/model/loadContent.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { SITE } from '../../support/contentFolder.ts';
import { type Edit, Newsroom } from '../../support/newsroom.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const KINDS = [
  'addArticle',
  'renameArticle',
  'deleteArticle',
  'addQuote',
  'rewordQuote',
  'renameQuote',
  'withdrawQuote',
  'moveQuote',
  'addClaim',
  'renameClaim',
  'withdrawClaim',
  'addEntity',
  'renameEntity',
  'deleteEntity',
  'forgetEntity',
  'addPage',
  'renamePage',
  'deletePage',
  'publish',
] as const satisfies readonly Edit['kind'][];

const history = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(11), to: fc.nat(11) }),
  { minLength: 20, maxLength: 20 },
);

test('after any history, every address of every ledger answers', async () => {
  let published = 0;
  await fc.assert(
    fc.asyncProperty(history, async (edits) => {
      const newsroom = new Newsroom();
      const contentDir = path.join(tempFolder(), 'content');
      const ever = new Set<string>();
      async function publish() {
        rewrite(contentDir, newsroom.files());
        const { issues } = await recordPermalinks({ contentDir });
        expect(issues).toEqual([]);
        for (const { path: each } of readLedgerText(ledgerOf(contentDir)).entries) ever.add(each);
        newsroom.published();
      }
      await publish();
      for (const edit of edits) {
        if (edit.kind === 'publish') await publish();
        else newsroom.apply(edit);
      }
      await publish();

      const { site, issues } = await loadContent({ contentDir, complete: true });
      expect(issues.filter((issue) => levelOf(issue) === 'error')).toEqual([]);
      const answered = site === undefined ? new Set() : answeredPaths(site);
      expect([...ever].filter((each) => !answered.has(each))).toEqual([]);
      published += ever.size;
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
  );
  expect(published).toBeGreaterThan(0);
}, 120_000);

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
}, 120_000);

function ledgerOf(contentDir: string): string {
  return readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8');
}

/** Writes the files anew; the ledger stays. */
function rewrite(contentDir: string, files: Record<string, string>): void {
  for (const name of ['articles', 'pages', 'people', 'organizations', 'retired.yaml']) {
    rmSync(path.join(contentDir, name), { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries({ 'site.yaml': SITE, ...files })) {
    mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
    writeFileSync(path.join(contentDir, name), text);
  }
}
