import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @returns the file of the first of these programs that is installed */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

export interface Program {
  /** What it said when it was ready, by the groups of the pattern. */
  ready: RegExpExecArray;
  end(): Promise<void>;
}

/** Starts a program, and waits until it says that it is ready, if it does. */
export async function startProgram(
  file: string,
  args: readonly string[],
  says: RegExp = /^/,
  environment: Record<string, string> = {},
): Promise<Program> {
  const child = spawn(file, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a browser's parts end with it.
    detached: true,
  });
  process.once('exit', () => kill(child));
  const ready = says.test('') ? (says.exec('') as RegExpExecArray) : await firstMatch(child, says);
  return { ready, end: () => end(child) };
}

function firstMatch(child: ChildProcess, says: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (text: string) => {
      output += text;
      const found = says.exec(output);
      if (found) resolve(found);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}

function kill(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  kill(child);
  await ended;
}
