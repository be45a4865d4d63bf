/** `npm run issues`: writes the guide to the issues from their catalogue. */
import { writeFile } from 'node:fs/promises';
import { issuesGuide } from '../desk/issuesGuide.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  await writeFile(new URL('../../content/ISSUES.md', import.meta.url), issuesGuide());
});
