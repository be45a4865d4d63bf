import { join } from 'node:path';
import type { Issue } from '../../schema/issue.ts';
import { applyMends, isMendable } from '../applyMends.ts';
import { FileChangedError, writeFileSafely } from '../writeFile.ts';

/**
 * Writes the copies that are on offer as `archived:`.
 *
 * @param texts of the articles' files as they were read before the first request, which may be a while ago
 * @returns what was written, and the files that another program changed meanwhile: nothing was written to them
 */
export async function writeCopies(
  contentDir: string,
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
): Promise<{ written: Issue[]; changed: string[] }> {
  const written: Issue[] = [];
  const changed: string[] = [];
  for (const [path, inFile] of Map.groupBy(issues.filter(isMendable), (issue) => issue.path)) {
    const before = texts.get(path) ?? '';
    try {
      const file = join(contentDir, path.replace(/^content\//, ''));
      await writeFileSafely(file, before, applyMends(before, inFile));
      written.push(...inFile);
    } catch (error) {
      if (!(error instanceof FileChangedError)) throw error;
      changed.push(path);
    }
  }
  return { written, changed };
}
