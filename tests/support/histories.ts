/** Histories of a newsroom: random edits, each made as the guide says, with the ledger written now and then. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { answeredPaths } from '../../src/model/addresses.ts';
import { readLedgerText } from '../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../src/model/ledger/recordPermalinks.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { answeredParts } from '../../src/model/parts.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { SITE } from './contentFolder.ts';
import { type Edit, Newsroom } from './newsroom.ts';
import { tempFolder } from './tempFolder.ts';

const KINDS = [
  'addArticle',
  'renameArticle',
  'deleteArticle',
  'addQuote',
  'rewordQuote',
  'renameQuote',
  'withdrawQuote',
  'addManyQuotes',
  'withdrawManyQuotes',
  'moveQuote',
  'addClaim',
  'renameClaim',
  'withdrawClaim',
  'addFlow',
  'dropFlow',
  'addEntity',
  'renameEntity',
  'deleteEntity',
  'forgetEntity',
  'addPage',
  'renamePage',
  'deletePage',
  'publish',
] as const satisfies readonly Edit['kind'][];

export const history = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(11), to: fc.nat(11) }),
  { minLength: 20, maxLength: 20 },
);

/** @returns every path at which a page answers, or what a page has below it */
export function answeredBy(site: ResolvedSite): Set<string> {
  return new Set([...answeredPaths(site), ...answeredParts(site)]);
}

/** @returns the content that a history ends in, and every path that ever answered, or was in its ledger */
export async function liveThrough(
  edits: readonly Edit[],
): Promise<{ contentDir: string; ever: ReadonlySet<string> }> {
  const newsroom = new Newsroom();
  const contentDir = path.join(tempFolder(), 'content');
  const ever = new Set<string>();
  async function publish() {
    rewrite(contentDir, newsroom.files());
    const { issues } = await recordPermalinks({ contentDir });
    expect(issues).toEqual([]);
    for (const { path: each } of readLedgerText(ledgerOf(contentDir)).entries) ever.add(each);
    const { site } = await loadContent({ contentDir, complete: true });
    if (site === undefined) throw new Error('what was published has issues');
    for (const each of answeredBy(site)) ever.add(each);
    newsroom.published();
  }
  await publish();
  for (const edit of edits) {
    if (edit.kind === 'publish') await publish();
    else newsroom.apply(edit);
  }
  await publish();
  return { contentDir, ever };
}

function ledgerOf(contentDir: string): string {
  return readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8');
}

/** Writes the files anew; the ledger stays. */
export function rewrite(contentDir: string, files: Record<string, string>): void {
  for (const name of ['articles', 'pages', 'people', 'organizations', 'retired.yaml']) {
    rmSync(path.join(contentDir, name), { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries({ 'site.yaml': SITE, ...files })) {
    mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
    writeFileSync(path.join(contentDir, name), text);
  }
}
