/** How much of a record an editor types: from bare prose and a saved page to what `check --strict` passes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import { contentFolder, SITE } from '../support/contentFolder.ts';
import { applyHunks, hunksOf } from '../support/hunks.ts';
import { ROOT, runCli } from '../support/runSite.ts';
import { tempFolder } from '../support/tempFolder.ts';

const FOLDER = path.join(ROOT, 'tests/fixtures/desk');
const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
/** What the text of 1,531 characters and nine quotes took before there was a desk. */
const LINES_BEFORE = 109;

/** @returns the finished article's folder, and how many lines of it were typed */
async function work(name: string, day: string, copy: string) {
  const contentDir = contentFolder({
    'site.yaml': SITE.replace('publisher: { name: Test }', 'publisher: { name: The newsroom }'),
    [`articles/${name}.md`]: read(`${name}.md`),
  });
  const file = path.join(contentDir, 'articles', `${name}.md`);
  const run = async (command: string, ...args: string[]) => {
    const { exitCode, stdout, stderr } = await runCli(command, args, { contentDir });
    expect([exitCode, exitCode === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  };
  await run('draft', file, '--date', day, '--copy', copy, '--write');
  const edits = read(`${name}.diff`);
  writeFileSync(file, applyHunks(readFileSync(file, 'utf8'), hunksOf(edits)));
  await run('check', '--fix');
  await run('verify', copy);
  await run('check', '--strict');
  const { parts } = splitFrontmatter(readFileSync(file, 'utf8'));
  const verified = path.join(contentDir, 'verified', `${name}.yaml`);
  return {
    fields: parse(parts?.yaml ?? '') as { quotes: unknown[] },
    results: (parse(readFileSync(verified, 'utf8')) as { result: string }[]).map(
      (each) => each.result,
    ),
    typed: edits.split('\n').filter((line) => line.startsWith('+')).length,
  };
}

const all = (count: number, what: string) => Array.from({ length: count }, () => what);

test('a text of 1,531 characters with nine quotes: a fifth of the lines, a claim among them', async () => {
  expect(read('night-ferry.md')).toHaveLength(1531);
  const { fields, results, typed } = await work(
    'night-ferry',
    '2026-03-12',
    path.join(FOLDER, 'night-ferry.html'),
  );
  expect(fields.quotes).toHaveLength(9);
  expect(results).toEqual(all(9, 'verbatim'));
  expect(typed).toBeLessThanOrEqual(LINES_BEFORE / 5);
});

test('a text on arms, and a copy that is no page: six quotes, each held against it', async () => {
  const copy = path.join(tempFolder(), 'seoul.txt');
  writeFileSync(
    copy,
    `Two officials on one road\nhttps://gazette.example/seoul\n\n${read('base.md')}`,
  );
  const { fields, results } = await work('base', '2023-11-09', copy);
  expect(fields.quotes).toHaveLength(6);
  expect(results).toEqual(all(6, 'verbatim'));
});

test('every file of the desk’s fixtures is used', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([
    'base.diff',
    'base.md',
    'night-ferry.diff',
    'night-ferry.html',
    'night-ferry.md',
  ]);
});
