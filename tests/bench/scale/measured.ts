/** How long a command takes and how much memory it and all that it starts have at once. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** By the clock, which also says how busy the machine is. */
  seconds: number;
  /** Of all processors, of the command and its children; only Linux tells. */
  cpu: number | undefined;
  /** The most at any time, of the command and its children, in bytes; only Linux tells. */
  memory: number | undefined;
}

const EVERY = 200;
/** What `/proc` counts in. */
const TICKS = 100;
const PAGE = 4096;

/** @throws Error with what the command wrote, where it fails */
export async function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const before = childrenTicks();
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      told = (told + text).slice(-4000);
    });
  }
  let memory: number | undefined;
  const timer = setInterval(() => {
    const now = treeMemory(child.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${code}\n${told}`);
  const after = childrenTicks();
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: before === undefined || after === undefined ? undefined : (after - before) / TICKS,
    memory,
  };
}

/** The fields of a line of `/proc/…/stat` after the name, which may hold anything. */
function statOf(pid: number | 'self'): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Of all children that have ended, and theirs. */
function childrenTicks(): number | undefined {
  const stat = statOf('self');
  return stat && Number(stat[13]) + Number(stat[14]);
}

function treeMemory(root: number): number | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  const processes = names.flatMap((name) => {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    return stat ? [{ pid: Number(name), parent: Number(stat[1]), pages: Number(stat[21]) }] : [];
  });
  const tree = new Set([root]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  return processes.reduce((sum, { pid, pages }) => sum + (tree.has(pid) ? pages * PAGE : 0), 0);
}
