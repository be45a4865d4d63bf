/** Files of an earlier build, each with the key of what it was made of. */
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What stood at a path: enough to tell whether it is still the same file. */
type Entry = readonly [key: string, hash: string, size: number, modified: number];

interface Manifest {
  version: string;
  files: Record<string, Entry>;
}

/** Its own parts are named apart from the files: a page may have any name. */
const MANIFEST = 'kept.json';
const FILES = 'files';

export class KeptFiles {
  readonly #folder: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #after = new Map<string, Entry>();

  /** @param version of whatever makes the files: of another one nothing is kept */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    const files = readManifest(join(folder, MANIFEST), version);
    if (files === undefined) {
      // What else stands in the folder is not ours.
      rmSync(join(folder, FILES), { recursive: true, force: true });
      rmSync(join(folder, MANIFEST), { force: true });
    }
    this.#before = new Map(Object.entries(files ?? {}));
  }

  /** Whether the file that was made of the same is there, unchanged. */
  has(path: string, key: string): boolean {
    const entry = this.#before.get(path);
    if (entry?.[0] !== key) return false;
    const file = this.#fileOf(path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return false;
    // Links share their bytes: whoever has changed the published file has changed this one.
    if (!isSame(stats, entry) && hashOf(readFileSync(file)) !== entry[1]) return false;
    this.#after.set(path, entryOf(key, entry[1], stats));
    return true;
  }

  /** Puts a kept file into a folder. */
  restore(path: string, folder: string): void {
    place(this.#fileOf(path), join(folder, path));
  }

  /** Keeps a file of a folder. @param hash of what was written there */
  keep(path: string, folder: string, key: string, hash: string): void {
    const file = join(folder, path);
    const kept = this.#fileOf(path);
    rmSync(kept, { force: true });
    place(file, kept);
    this.#after.set(path, entryOf(key, hash, statSync(kept)));
  }

  /** To be called when all is there: what was neither asked for nor kept anew is deleted. */
  close(): void {
    for (const path of this.#before.keys()) {
      if (!this.#after.has(path)) rmSync(this.#fileOf(path), { force: true });
    }
    const manifest: Manifest = { version: this.#version, files: Object.fromEntries(this.#after) };
    mkdirSync(this.#folder, { recursive: true });
    const partial = join(this.#folder, `${MANIFEST}.part`);
    writeFileSync(partial, JSON.stringify(manifest));
    renameSync(partial, join(this.#folder, MANIFEST));
  }

  #fileOf(path: string): string {
    return join(this.#folder, FILES, path);
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** Nothing of another version, nor of a file that somebody has cut off. */
function readManifest(file: string, version: string): Manifest['files'] | undefined {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return manifest.version === version ? manifest.files : undefined;
  } catch {
    return undefined;
  }
}

const entryOf = (key: string, hash: string, { size, mtimeMs }: Stats): Entry => [
  key,
  hash,
  size,
  mtimeMs,
];

const isSame = ({ size, mtimeMs }: Stats, [, , length, modified]: Entry) =>
  size === length && mtimeMs === modified;

/** The same bytes under another name: where the file system can, they are there once. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
