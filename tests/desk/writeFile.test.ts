/** Nobody's work is written over. */
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.ts';
import {
  FileChangedError,
  UnwritableFileError,
  writeFileSafely,
} from '../../src/desk/writeFile.ts';
import { tempFolder } from '../support/tempFolder.ts';

function folder(text?: string) {
  const directory = tempFolder();
  const file = path.join(directory, 'ferry.md');
  if (text !== undefined) writeFileSync(file, text);
  return { file, read: () => readFileSync(file, 'utf8'), names: () => readdirSync(directory) };
}

test('a file is replaced, with the rights that it had', async () => {
  const { file, read, names } = folder('\uFEFFbefore\r\n');
  chmodSync(file, 0o640);
  await writeFileSafely(file, '\uFEFFbefore\r\n', 'after\n');
  expect(read()).toBe('after\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(names()).toEqual(['ferry.md']);
});

test('what another program has written meanwhile stays', async () => {
  const { file, read, names } = folder('before, and more\n');
  await expect(writeFileSafely(file, 'before\n', 'after\n')).rejects.toThrow(FileChangedError);
  expect(read()).toBe('before, and more\n');
  expect(names()).toEqual(['ferry.md']);
});

test('what is gone meanwhile does not come back', async () => {
  const { file, names } = folder();
  await expect(writeFileSafely(file, 'before\n', 'after\n')).rejects.toThrow(FileChangedError);
  expect(names()).toEqual([]);
});

test('a new file is made, and never over one that is there', async () => {
  const { file, read, names } = folder();
  await writeFileSafely(file, undefined, 'new\n');
  await expect(writeFileSafely(file, undefined, 'newer\n')).rejects.toThrow(FileChangedError);
  expect(read()).toBe('new\n');
  expect(names()).toEqual(['ferry.md']);
});

test('a link goes on leading to the file', async () => {
  const { file } = folder('before\n');
  const linked = path.join(tempFolder(), 'linked.md');
  symlinkSync(file, linked);
  await writeFileSafely(linked, 'before\n', 'after\n');
  expect(readFileSync(file, 'utf8')).toBe('after\n');
});

test('where a folder takes no file, nothing is written, and the code says why', async () => {
  const { file, names } = folder();
  writeFileSync(file, 'a file, where a folder should be\n');
  const within = path.join(file, 'ferry.md');
  await expect(writeFileSafely(within, undefined, 'new\n')).rejects.toThrow(
    /cannot be written \(ENOTDIR\)/,
  );
  await expect(writeFileSafely(within, undefined, 'new\n')).rejects.toThrow(UnwritableFileError);
  expect(names()).toEqual(['ferry.md']);
});

// Whoever may do everything is kept from nothing.
test.skipIf(process.getuid?.() === 0)('a folder that is read-only', async () => {
  const { file, read, names } = folder('before\n');
  chmodSync(path.dirname(file), 0o500);
  try {
    await expect(writeFileSafely(file, 'before\n', 'after\n')).rejects.toThrow(/\(EACCES\)/);
  } finally {
    chmodSync(path.dirname(file), 0o700);
  }
  expect([read(), names()]).toEqual(['before\n', ['ferry.md']]);
});

test.each([
  ['changed meanwhile', new FileChangedError('it was changed: nothing was written')],
  ['not to be written', new UnwritableFileError('it cannot be written: nothing was written')],
])('a command ends with one line where a file is %s', async (_, error) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { exitCode } = process;
  try {
    await runCommand(() => Promise.reject(error));
    expect([process.exitCode, said.mock.calls]).toEqual([1, [[`${error.message}.`]]]);
  } finally {
    process.exitCode = exitCode;
    said.mockRestore();
  }
});
