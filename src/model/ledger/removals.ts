import { askGit, inRepository } from './git.ts';

/** What a commit took out of a file. */
export interface Removal {
  commit: string;
  /** The lines, as they stood. */
  text: string;
}

/** A ledger changes with nearly everything that is published: what was lost longer ago was told many times. */
const MOST_COMMITS = 50;

/**
 * What the last commits took out of a file of the content folder, a merge from each of its sides, since somebody
 * committed that there be no such file, and began anew.
 *
 * @returns the newest first; nothing where there is no git; of a shallow clone, what its commits tell
 */
export async function recentRemovals(contentDir: string, name: string): Promise<Removal[]> {
  if (!inRepository(contentDir)) return [];
  const log = await askGit(contentDir, [
    'log',
    '--full-history',
    '-m',
    `--max-count=${MOST_COMMITS}`,
    '--format=%x00%H',
    '--patch',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--relative',
    '--',
    name,
  ]).catch(() => '');
  const removals: Removal[] = [];
  for (const entry of log.toString().split('\0').slice(1)) {
    const [commit = '', ...lines] = entry.split('\n');
    if (lines.some((line) => line.startsWith('deleted file mode'))) break;
    const from = lines.findIndex((line) => line.startsWith('@@'));
    const removed = from < 0 ? [] : lines.slice(from).filter((line) => line.startsWith('-'));
    if (removed.length > 0) {
      removals.push({ commit, text: removed.map((line) => line.slice(1)).join('\n') });
    }
  }
  return removals;
}

/** @returns those of the commits that change one file and nothing else: whoever made them meant just that; no merges */
export async function ofOneFile(
  contentDir: string,
  commits: readonly string[],
): Promise<Set<string>> {
  if (commits.length === 0) return new Set();
  const log = await askGit(contentDir, [
    'show',
    '-m',
    '--format=%x00%H %P',
    '--name-only',
    '--no-renames',
    ...commits,
  ]).catch(() => '');
  const alone = log
    .toString()
    .split('\0')
    .slice(1)
    .flatMap((entry) => {
      const [hashes = '', ...names] = entry.trim().split(/\n+/);
      const [commit = '', ...parents] = hashes.trim().split(' ');
      return parents.length === 1 && names.length === 1 ? commit : [];
    });
  return new Set(alone);
}
