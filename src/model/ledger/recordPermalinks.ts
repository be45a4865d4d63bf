import { type Issue, levelOf } from '../../schema/issue.ts';
import { type LoadOptions, loadContent } from '../loadContent.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { type PublishedEntry, publishedBy, unlisted } from './publishedBy.ts';

/**
 * Adds to the ledger what the content would publish, puts back what the last commit has of it, and writes it in its
 * form: the lines of both sides of a merge stay.
 *
 * @returns what is new, or the issues that keep the content from being published
 */
export async function recordPermalinks(
  options: LoadOptions,
): Promise<{ added: PublishedEntry[]; issues: Issue[] }> {
  const { site, issues } = await loadContent({ ...options, drafts: false, recording: true });
  if (site === undefined) {
    return { added: [], issues: issues.filter((issue) => levelOf(issue) === 'error') };
  }
  const { entries } = await readLedger(options.contentDir);
  const added = unlisted(publishedBy(site, entries), entries);
  const written = added.map((entry) => ({ ...entry, line: 0 }));
  await writeLedger(options.contentDir, [...entries, ...written]);
  return { added, issues: [] };
}
