import { resolve } from 'node:path';

/** The folder of the files that are published as they are, as the environment sets it: whole, as the bundler needs it. */
export function publicFolder(): string {
  return resolve(process.env.PUBLIC_DIR || 'public');
}
