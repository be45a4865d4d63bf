import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const FOLDER = path.join(tmpdir(), 'on-record-locks');
/** In milliseconds: how often a holder says that it still works, and after what silence nobody believes it. */
const BEAT = 5_000;
const SILENCE = 120_000;

/** Does the work while no other process does work of that name. */
export async function exclusive<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const release = await lock(name);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Waits until nobody else has the lock. @returns what gives it back, once: by then another may hold it */
export async function lock(name: string): Promise<() => void> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, encodeURIComponent(name));
  while (!take(file)) await setTimeout(20);
  const beat = setInterval(() => {
    if (existsSync(file)) utimesSync(file, new Date(), new Date());
  }, BEAT).unref();
  let held = true;
  return () => {
    clearInterval(beat);
    if (held) rmSync(file, { force: true });
    held = false;
  };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isLeft(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Whether its holder is gone: one that was killed gives nothing back, and its number may be another's by now. */
function isLeft(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (Date.now() - statSync(file).mtimeMs > SILENCE) return true;
    // Zero: created, and not yet written.
    if (holder !== 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
