/** Files are written whole or not at all, and never over what somebody else wrote meanwhile. */
import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFile,
  link,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file is not what it was when it was read: nothing was written. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

/** The folder or the disk takes no file: nothing was written. */
export class UnwritableFileError extends Error {
  override readonly name = 'UnwritableFileError';
}

/**
 * Puts a new text in place of the one that was read.
 *
 * @param before the text as it was read; nothing, where there was no file
 * @throws {FileChangedError} where another program has changed or made the file since
 * @throws {UnwritableFileError} where the file cannot be written at all
 */
export async function writeFileSafely(
  path: string,
  before: string | undefined,
  after: string,
): Promise<void> {
  // A link goes on leading to the file.
  const target = before === undefined ? path : await realpath(path).catch(() => path);
  const mode = before === undefined ? 0o666 : (await stat(target).catch(() => undefined))?.mode;
  // Nobody takes a hidden file for content.
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(after);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before === undefined) await place(temporary, target);
    else await replace(temporary, target, before);
  } catch (error) {
    throw explained(target, error);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

function explained(path: string, error: unknown): unknown {
  const code: unknown = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') return error;
  return new UnwritableFileError(`${path} cannot be written (${code}): nothing was written`);
}

async function replace(temporary: string, target: string, before: string): Promise<void> {
  const now = await readFile(target).catch(() => undefined);
  if (now === undefined || !now.equals(Buffer.from(before))) {
    throw new FileChangedError(`${target} was changed by another program: nothing was written`);
  }
  await rename(temporary, target);
}

/** Unlike a renaming, a hard link is refused where a file is; where there are no links, so is a copy. */
async function place(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target).catch((error) => {
      if (isTaken(error)) throw error;
      return copyFile(temporary, target, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new FileChangedError(`${target} is there already: nothing was written`);
  }
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';
