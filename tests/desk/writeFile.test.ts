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
import { expect, test } from 'vitest';
import { FileChangedError, writeFileSafely } from '../../src/desk/writeFile.ts';
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
