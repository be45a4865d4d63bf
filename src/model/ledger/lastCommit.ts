import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * @returns the text of a file of the content folder as the last commit has it; nothing where there is no git, no
 * commit, or no such file in it
 */
export async function inLastCommit(contentDir: string, name: string): Promise<string | undefined> {
  if (!inRepository(contentDir)) return undefined;
  try {
    const args = ['-C', contentDir, 'show', `HEAD:./${name}`];
    const { stdout } = await run('git', args, { env: ownRepository(), maxBuffer: 1 << 28 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Told without git, which takes longer to start than a small site to load. */
function inRepository(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}

/** Inside a hook git names its own repository to all that it starts: the content's is meant. */
function ownRepository(): NodeJS.ProcessEnv {
  const names = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CEILING)/.test(name));
  return { ...Object.fromEntries(names), LC_ALL: 'C' };
}
