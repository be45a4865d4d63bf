/** `npm run permalinks`: adds the permalinks that are new to the ledger, which belongs into git. */
import { formatPermalink, readLedger, unlistedPermalinks, writeLedger } from '../model/ledger.ts';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { formatIssues } from '../model/report.ts';

const content = contentFromEnvironment();
const { site, issues } = await loadContent(content);
if (site === undefined) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  const known = (await readLedger(content.contentDir)).entries.map(({ permalink }) => permalink);
  const added = await unlistedPermalinks(site, content.contentDir);
  if (added.length > 0) await writeLedger(content.contentDir, [...known, ...added]);
  for (const permalink of added) console.log(`added ${formatPermalink(permalink)}`);
  console.log(`${added.length} new, ${known.length + added.length} in all.`);
}
