import { tmpdir } from 'node:os';
import path from 'node:path';
import { lock as lockFile } from '../../src/astro/lock.ts';

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
export function lock(name: string): Promise<() => void> {
  return lockFile(path.join(FOLDER, encodeURIComponent(name)));
}
