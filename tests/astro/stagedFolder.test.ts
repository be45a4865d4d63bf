import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoverFolder, stageFolder } from '../../src/astro/stagedFolder.ts';
import { tempFolder } from '../support/tempFolder.ts';

function write(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), text);
}

const read = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');

test('takes the place of the old one at the end, and leaves nothing beside it', () => {
  const root = tempFolder();
  const target = path.join(root, 'dist');
  write(target, 'old');
  const staged = stageFolder(`${target}/`, 'me');
  write(staged.folder, 'new');
  expect(read(target)).toBe('old');
  staged.publish();
  staged.discard();
  expect(read(target)).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what was left by one that was killed is cleared by the next of the same maker', () => {
  const root = tempFolder();
  const target = path.join(root, 'dist');
  write(stageFolder(target, 'me').folder, 'half');
  write(stageFolder(target, 'somebody else').folder, 'half of another');
  const staged = stageFolder(target, 'me');
  expect(existsSync(staged.folder)).toBe(false);
  expect(readdirSync(root)).toHaveLength(1);
});

test('where it cannot take the place, the old one stays there', () => {
  const target = path.join(tempFolder(), 'dist');
  write(target, 'old');
  // Nothing was written: the old one is out of the way when the second rename fails.
  expect(() => stageFolder(target, 'me').publish()).toThrow(/cannot be replaced/);
  expect(read(target)).toBe('old');
});

test('where one is killed between its two renames, the old one is put back', () => {
  const root = tempFolder();
  const target = path.join(root, 'dist');
  const { folder } = stageFolder(target, 'me');
  write(folder.replace('.new-', '.old-'), 'old');
  recoverFolder(target, 'me');
  expect(read(target)).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a link goes on leading to the folder that it leads to', () => {
  const root = tempFolder();
  write(path.join(root, 'www', 'site'), 'old');
  symlinkSync(path.join(root, 'www', 'site'), path.join(root, 'dist'));
  const staged = stageFolder(path.join(root, 'dist'), 'me');
  write(staged.folder, 'new');
  staged.publish();
  expect(read(path.join(root, 'www', 'site'))).toBe('new');
  expect(read(path.join(root, 'dist'))).toBe('new');
  expect(readdirSync(root).sort()).toEqual(['dist', 'www']);
});

describe('a link to a folder that is away', () => {
  function linked() {
    const root = tempFolder();
    const place = path.join(root, 'www', 'site');
    mkdirSync(path.dirname(place));
    symlinkSync(path.join('www', 'site'), path.join(root, 'dist'));
    return { root, place, target: path.join(root, 'dist') };
  }

  test('has it there again', () => {
    const { root, place, target } = linked();
    const staged = stageFolder(target, 'me');
    write(staged.folder, 'new');
    staged.publish();
    expect(read(place)).toBe('new');
    expect(read(target)).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['dist', 'www']);
  });

  test('where one was killed between its two renames, the old one is put back', () => {
    const { place, target } = linked();
    write(stageFolder(target, 'me').folder.replace('.new-', '.old-'), 'old');
    recoverFolder(target, 'me');
    expect(read(place)).toBe('old');
  });

  test('the names beside it are those that it has when the folder is there', () => {
    const { place, target } = linked();
    const { folder } = stageFolder(target, 'me');
    write(place, 'old');
    expect(stageFolder(target, 'me').folder).toBe(folder);
  });
});
