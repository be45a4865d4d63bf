import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadOptions } from '../model/loadContent.ts';
import type { Issue } from '../schema/issue.ts';
import { applyMends, isMendable } from './applyMends.ts';
import { checkContent } from './checkContent.ts';
import { FileChangedError, writeFileSafely } from './writeFile.ts';

/** What is mended may show what it hid; more rounds than this are a fault. */
const MOST_ROUNDS = 5;

/**
 * Mends what has one right answer, in the files themselves.
 *
 * @returns what was mended, and what could not be written since another program changed the file meanwhile
 */
export async function fixContent(
  options: LoadOptions,
): Promise<{ mended: Issue[]; changed: string[] }> {
  const mended: Issue[] = [];
  const changed = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { issues } = await checkContent(options);
    const mendable = issues.filter(isMendable).filter(({ path }) => !changed.has(path));
    if (mendable.length === 0) break;
    for (const [path, inFile] of Map.groupBy(mendable, (issue) => issue.path)) {
      const file = join(options.contentDir, path.replace(/^content\//, ''));
      const before = await readFile(file, 'utf8');
      try {
        await writeFileSafely(file, before, applyMends(before, inFile));
        mended.push(...inFile);
      } catch (error) {
        if (!(error instanceof FileChangedError)) throw error;
        changed.add(path);
      }
    }
  }
  return { mended, changed: [...changed] };
}
