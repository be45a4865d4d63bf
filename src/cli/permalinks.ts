/** `npm run permalinks`: adds what is published to the ledger, which belongs into git. */
import { formatIssues } from '../model/formatIssues.ts';
import { readLedger } from '../model/ledger/ledger.ts';
import { recordPermalinks } from '../model/ledger/recordPermalinks.ts';
import { contentFromEnvironment } from '../model/loadContent.ts';
import { takeNoArguments } from './noArguments.ts';
import { runCommand } from './runCommand.ts';

takeNoArguments('Adds what is published to content/permalinks.json, which belongs into git.');
await runCommand(async () => {
  const { contentDir, siteUrl } = contentFromEnvironment();
  const { added, issues } = await recordPermalinks({ contentDir, siteUrl });
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    process.exitCode = 1;
    return;
  }
  for (const { path } of added) console.log(`added ${path}`);
  console.log(`${added.length} new, ${(await readLedger(contentDir)).entries.length} in all.`);
});
