import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Dist, readDist } from './dist.ts';
import { tempDist } from './tempFolder.ts';

/** Writes files as if a build had made them, for the tests of the checkers. */
export function writeDist(files: Record<string, string>): string {
  const folder = tempDist();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

export function fakeDist(files: Record<string, string>, siteUrl = 'https://site.example/b/'): Dist {
  return readDist(writeDist(files), siteUrl);
}
