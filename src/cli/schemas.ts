/** `npm run schemas`: writes what editors such as VS Code complete fields and ids by. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offeredIds, schemaFiles } from '../desk/schemas/schemaFiles.ts';
import { contentFromEnvironment } from '../model/loadContent.ts';
import { takeNoArguments } from './noArguments.ts';
import { runCommand } from './runCommand.ts';

takeNoArguments(
  'Writes .vscode/schemas/, by which editors such as VS Code complete fields and ids.',
);
await runCommand(async () => {
  const folder = join('.vscode', 'schemas');
  const files = schemaFiles(await offeredIds(contentFromEnvironment().contentDir));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  console.log(`${files.size} schemas in ${folder}.`);
});
