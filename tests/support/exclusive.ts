import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const FOLDER = path.join(tmpdir(), 'on-record-locks');

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
  let held = true;
  return () => {
    if (held) rmSync(file, { force: true });
    held = false;
  };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Whether the process that took the lock still runs; one that was killed gives nothing back. */
function isHeld(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Created, and not yet written.
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
