/** A folder that is made beside the one whose place it is to take, so that the old one is whole until then. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface StagedFolder {
  /** Where to write. Nothing is there yet. */
  folder: string;
  /** Puts it in the place of the other. */
  publish(): void;
  /** Deletes it, unless it was published. */
  discard(): void;
}

/**
 * Clears what a killed one has left. Nobody else may be at it with the same maker.
 *
 * @param target what it is to replace, whether that is there or not
 * @param maker two of them may make the same target at once: the later one stands there in the end
 */
export function stageFolder(target: string, maker: string): StagedFolder {
  const { folder, former, place } = namesOf(target, maker);
  recoverFolder(target, maker);
  clear(folder);
  clear(former);
  return {
    folder,
    publish() {
      try {
        if (existsSync(place)) renameSync(place, former);
        renameSync(folder, place);
      } catch (cause) {
        recoverFolder(target, maker);
        throw new Error(
          `${place} cannot be replaced: where it is the root of a drive or a volume, or another program has it open, build to a folder in it (--outDir)`,
          { cause },
        );
      }
      clear(former);
    },
    discard: () => clear(folder),
  };
}

/** Puts the former folder back where it was moved away and its successor did not come. */
export function recoverFolder(target: string, maker: string): void {
  const { former, place } = namesOf(target, maker);
  if (!existsSync(place) && existsSync(former)) renameSync(former, place);
}

/** Both stand beside the target: only within one file system is a folder moved at a stroke. */
function namesOf(target: string, maker: string) {
  const place = follow(resolve(target));
  const key = createHash('sha256').update(maker).digest('hex').slice(0, 8);
  const beside = (what: string) => join(dirname(place), `.${basename(place)}.${what}-${key}`);
  return { place, folder: beside('new'), former: beside('old') };
}

/** A link goes on leading to the folder that it leads to, whether that is there or not. */
function follow(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

const clear = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
