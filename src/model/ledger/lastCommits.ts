import { askGit, inRepository } from './git.ts';

/**
 * The last commit; where it is a merge, the sides that it joined; and the side that is being merged now. What a merge
 * dropped from one of them, the merge itself would not tell.
 */
const COMMITS = ['HEAD', ...[2, 3, 4].map((parent) => `HEAD^${parent}`), 'MERGE_HEAD'];

/**
 * @returns the texts of a file of the content folder as the last commits have it, each once; none where there is no
 * git, no commit, or no such file
 */
export async function inLastCommits(contentDir: string, name: string): Promise<string[]> {
  if (!inRepository(contentDir)) return [];
  // A merge's first parent is of interest only where there is a second.
  const names = [...COMMITS, 'HEAD^1'].map((commit) => `${commit}:./${name}`);
  const answers = await contentsOf(names, contentDir).catch(() => []);
  const isMerge = answers[1] !== undefined;
  const texts = isMerge ? answers : answers.slice(0, -1);
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Asks git once for all: it takes longer to start than to answer. */
async function contentsOf(
  names: readonly string[],
  folder: string,
): Promise<(string | undefined)[]> {
  const answer = await askGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at);
    if (end === -1) break;
    const size = / blob (\d+)$/.exec(answer.subarray(at, end).toString())?.[1];
    const start = end + 1;
    texts.push(size && answer.subarray(start, start + Number(size)).toString());
    at = size === undefined ? start : start + Number(size) + 1;
  }
  return texts;
}
