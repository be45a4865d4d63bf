/** A copy of the whole project, a repository of its own, in which somebody works as in a fresh clone. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixture } from './contentFolder.ts';
import { exclusive } from './exclusive.ts';
import { gitFolder } from './gitFolder.ts';
import type { GuideStep } from './guideSteps.ts';
import { applyHunks } from './hunks.ts';
import { BUILDING, ROOT, siteEnvironment } from './runSite.ts';

export interface ProjectCopy {
  folder: string;
  read(file: string): string;
  /** Does a step of the guide. @throws where it does not go as the guide says */
  follow(step: GuideStep): Promise<void>;
}

export function copyProject(): ProjectCopy {
  const { folder, commit } = gitFolder();
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  for (const file of listed.split('\0')) {
    // A file may be gone before it is committed that it is.
    if (file === '' || !existsSync(path.join(ROOT, file)) || isNewsrooms(file)) continue;
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  cpSync(fixture('example'), path.join(folder, 'content'), { recursive: true });
  commit();
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  let said = '';

  const at = (file: string) => path.join(folder, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  return {
    folder,
    read,
    async follow(step) {
      if (step.kind === 'write') {
        mkdirSync(path.dirname(at(step.file)), { recursive: true });
        writeFileSync(at(step.file), step.text);
      } else if (step.kind === 'edit') {
        writeFileSync(at(step.file), applyHunks(read(step.file), step.hunks));
      } else if (step.kind === 'says') {
        const missing = step.lines.filter((line) => !said.includes(line.trim()));
        if (missing.length > 0) throw new Error(`not said: ${missing.join('\n')}\n\n${said}`);
      } else {
        const { command, fails } = step;
        // Copies share what Astro keeps in node_modules.
        const run = () => shell(command, folder);
        const { code, output } = await (command === 'npm run build'
          ? exclusive(BUILDING, run)
          : run());
        said = output;
        if ((code !== 0) !== fails) throw new Error(`${command} ended with ${code}:\n${output}`);
      }
    },
  };
}

/** What a newsroom has put in the place of the example. */
const isNewsrooms = (file: string) =>
  /^content\//.test(file) && !/^content\/[A-Z]+\.md$/.test(file);

async function shell(
  command: string,
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  const env = {
    ...siteEnvironment({}),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org',
  };
  const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const add = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, output };
}
