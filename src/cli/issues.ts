/** `npm run issues`: writes the guide to the issues from their catalogue. */
import { writeFile } from 'node:fs/promises';
import { issuesGuide } from '../desk/issuesGuide.ts';
import { takeNoArguments } from './noArguments.ts';
import { runCommand } from './runCommand.ts';

takeNoArguments(
  'Writes content/ISSUES.md, the guide to the issues, from their catalogue in src/schema/issues/.',
);
await runCommand(async () => {
  await writeFile(new URL('../../content/ISSUES.md', import.meta.url), issuesGuide());
});
