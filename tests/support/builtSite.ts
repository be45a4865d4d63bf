import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadSettings } from '../../src/model/loadContent.ts';
import { OWN_CONTENT } from './contentFolder.ts';
import { type Dist, readDist } from './dist.ts';
import { exclusive } from './exclusive.ts';
import { buildSite, ROOT, type RunOptions } from './runSite.ts';

/** Everything of the project that a build can depend on, beside the content. */
const INPUTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const CACHE = path.join(tmpdir(), 'on-record-builds');
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * A good site as it is built. All test files share it: it is built once for each state of its inputs, whose hash names
 * its folder. Do not change what is in it.
 */
export async function builtSite(options: RunOptions): Promise<Dist> {
  const { url } = await loadSettings({ contentDir: OWN_CONTENT, ...options });
  const hash = hashInputs(options);
  return readDist(await exclusive(hash, () => buildOnce(options, hash)), url);
}

async function buildOnce(options: RunOptions, hash: string): Promise<string> {
  const target = path.join(CACHE, hash, 'dist');
  if (existsSync(target)) return target;
  forgetOld();

  const staging = `${path.dirname(target)}-${process.pid}`;
  const build = await buildSite(path.join(staging, 'dist'), options);
  if (build.exitCode !== 0) {
    throw new Error(`The build failed with ${build.exitCode}:\n${build.stderr}\n${build.stdout}`);
  }
  // Somebody edited the sources meanwhile: nobody knows what was built.
  if (path.join(CACHE, hashInputs(options), 'dist') !== target) return build.dist;
  rmSync(path.dirname(target), { recursive: true, force: true });
  renameSync(staging, path.dirname(target));
  return target;
}

function hashInputs({ contentDir, siteUrl = '' }: RunOptions): string {
  const hash = createHash('sha256').update(`${process.version}\0${siteUrl}\0${ROOT}\0`);
  for (const input of [...INPUTS.map((name) => path.join(ROOT, name)), contentDir ?? OWN_CONTENT]) {
    for (const file of filesOf(input)) {
      hash
        .update(`${path.relative(input, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(input: string): string[] {
  if (!existsSync(input)) return [];
  if (statSync(input).isFile()) return [input];
  return readdirSync(input, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function forgetOld(): void {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const folder = path.join(CACHE, name);
    if (Date.now() - statSync(folder).mtimeMs > A_DAY)
      rmSync(folder, { recursive: true, force: true });
  }
}
