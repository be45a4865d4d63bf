import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** In milliseconds: how often a holder says that it still works, and after what silence nobody believes it. */
const BEAT = 5_000;
const SILENCE = 300_000;

/**
 * Waits until no other process holds the lock.
 *
 * @param file holds the number of the process that has it
 * @param onWait is told once, if another has it
 * @returns what gives it back, once: by then another may hold it
 */
export async function lock(file: string, onWait?: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) onWait?.();
    await setTimeout(20);
  }
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
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
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
