import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Whether a folder lies in a repository: told without git, which takes longer to start than a small site to load. */
export function inRepository(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}

/**
 * @param args of a command that only reads
 * @returns what git writes, as far as it came; rejected where there is no git
 */
export async function askGit(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const git = spawn('git', ['-C', folder, ...args], {
    env: ownRepository(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const failed = new Promise<never>((_, reject) => git.once('error', reject));
  git.stdin.on('error', () => {});
  git.stdin.end(input);
  return Promise.race([buffer(git.stdout), failed]);
}

/** Inside a hook git names its own repository to all that it starts: the content's is meant. */
function ownRepository(): NodeJS.ProcessEnv {
  const names = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CEILING)/.test(name));
  return { ...Object.fromEntries(names), LC_ALL: 'C' };
}
