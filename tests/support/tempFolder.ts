import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: string[] = [];

/** A new empty folder, removed when the test file ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'on-record-'));
  folders.push(folder);
  return folder;
}

/** A place where no folder is yet, for the output of a build. */
export function tempDist(): string {
  return path.join(tempFolder(), 'dist');
}

export function removeTempFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
