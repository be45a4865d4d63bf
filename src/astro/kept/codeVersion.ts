/** One number for all that writes pages, the content aside. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * @param root of the project
 * @param publicDir of the files that are published as they are
 * @param config what else decides how pages are written: names and values
 */
export function codeVersion(
  root: string,
  config: Readonly<Record<string, unknown>>,
  publicDir = join(root, 'public'),
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.platform, process.arch, config]));
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...FILES.map((name) => join(root, name)), ...sources]) {
    const text = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${text.length}\0`).update(text);
  }
  // A file of that name would stand where a page would.
  for (const name of readdirSync(publicDir, { recursive: true, encoding: 'utf8' }).sort()) {
    hash.update(`${name}\0`);
  }
  return hash.digest('hex').slice(0, 32);
}
