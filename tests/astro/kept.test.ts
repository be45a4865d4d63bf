import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../src/astro/kept/codeVersion.ts';
import { hashOf, KeptFiles } from '../../src/astro/kept/keptFiles.ts';
import { pageKeys } from '../../src/astro/kept/pageKeys.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { tempFolder } from '../support/tempFolder.ts';

function write(folder: string, file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

test('whatever writes pages has part in the version of the code', () => {
  const root = tempFolder();
  for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    write(root, name, name);
  }
  write(root, 'public/icon.svg', '<svg/>');
  write(root, 'src/views/Page.astro', '<p>One</p>');
  const version = () => codeVersion(root, { base: '/' });
  const versions = [codeVersion(root, { base: '/sub/' }), version()];
  for (const [file, text] of [
    ['src/views/Page.astro', '<p>Two</p>'],
    ['src/views/Other.astro', ''],
    ['astro.config.mjs', 'other'],
    ['package-lock.json', 'other'],
    ['public/articles/one/index.html', ''],
  ] as const) {
    write(root, file, text);
    versions.push(version());
  }
  expect(new Set(versions).size).toBe(versions.length);
  expect(version()).toBe(versions.at(-1));
});

test('a kept file is there for its key alone, as long as it is what it was', () => {
  const [folder, dist, later] = [tempFolder(), tempFolder(), tempFolder()];
  const file = 'articles/one/index.html';
  write(dist, file, 'One');
  const first = new KeptFiles(folder, 'v1');
  expect(first.has(file, 'key')).toBe(false);
  first.keep(file, dist, 'key', hashOf(Buffer.from('One')));
  first.close();

  const second = new KeptFiles(folder, 'v1');
  expect(second.has(file, 'other')).toBe(false);
  expect(second.has(file, 'key')).toBe(true);
  second.restore(file, later);
  expect(readFileSync(path.join(later, file), 'utf8')).toBe('One');
  second.close();

  write(dist, file, 'Two');
  expect(new KeptFiles(folder, 'v1').has(file, 'key')).toBe(false);
  write(dist, file, 'One');
  expect(new KeptFiles(folder, 'v1').has(file, 'key')).toBe(true);
  new KeptFiles(folder, 'v1').close();
  expect(new KeptFiles(folder, 'v1').has(file, 'key')).toBe(false);
});

test('of another version, or with a list that was cut off, nothing is kept', () => {
  const [folder, dist] = [tempFolder(), tempFolder()];
  write(dist, 'one', 'One');
  const files = new KeptFiles(folder, 'v1');
  files.keep('one', dist, 'key', hashOf(Buffer.from('One')));
  files.close();
  const copy = path.join(tempFolder(), 'copy');
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  expect(new KeptFiles(copy, 'v1').has('one', 'key')).toBe(true);
  writeFileSync(path.join(copy, 'kept.json'), '{"version":"v1","files":{"on');
  expect(new KeptFiles(copy, 'v1').has('one', 'key')).toBe(false);
  expect(new KeptFiles(folder, 'v2').has('one', 'key')).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

/** The pages whose keys an edit changes, by what they are about. */
async function changedBy(...edits: Parameters<ReturnType<typeof copySite>['edit']>[]) {
  const copy = copySite(fixture('full'));
  const keys = async () => {
    const { site, issues } = await loadContent(copy);
    if (site === undefined) throw new Error(JSON.stringify(issues));
    const keyOf = pageKeys(site);
    const paths = [
      ...site.articles.map(({ slug }) => `articles/${slug}/`),
      ...site.entities.map(({ href }) => href.slice(1)),
    ];
    return new Map(paths.map((each) => [each, keyOf(each)]));
  };
  const before = await keys();
  for (const edit of edits) copy.edit(...edit);
  const after = await keys();
  return [...after].filter(([each, key]) => before.get(each) !== key).map(([each]) => each);
}

const STRAIT = 'articles/the-strait/';
const LATER = 'articles/the-strait-a-year-on/';
const LETTERS = 'articles/four-languages/';

test('a word of the prose changes the pages of its article and of those that it names', async () => {
  const changed = await changedBy([
    'content/articles/four-languages.md',
    'was the dearest',
    'was dear',
  ]);
  expect(changed).toContain(LETTERS);
  expect(changed).toContain('people/seo-haneul/');
  expect(changed).not.toContain(STRAIT);
  expect(changed).not.toContain('people/ada-lind/');
});

test('a status changes what its line shows, and nothing that is not about it', async () => {
  const changed = await changedBy([
    'content/articles/the-strait-a-year-on.md',
    'status: refuted\n',
    'status: contested\n',
  ]);
  expect(changed).toEqual(expect.arrayContaining([STRAIT, LATER, 'people/ada-lind/']));
  expect(changed).not.toContain(LETTERS);
  expect(changed).not.toContain('people/seo-haneul/');
});

test('a role that an article gives changes the pages of its line', async () => {
  const changed = await changedBy([
    'content/articles/the-strait.md',
    'role: Spokeswoman for the firm',
    'role: Spokeswoman',
  ]);
  expect(changed).toEqual(expect.arrayContaining([STRAIT, LATER, 'people/mara-holt/']));
  expect(changed).not.toContain(LETTERS);
});

test('a role changes the pages that show the person', async () => {
  const changed = await changedBy([
    'content/people/ada-lind.yaml',
    'Minister of works',
    'Minister of public works',
  ]);
  expect(changed).toEqual(expect.arrayContaining([STRAIT, LATER, 'people/ada-lind/']));
  expect(changed).not.toContain(LETTERS);
});

test('a setting changes every page', async () => {
  const changed = await changedBy(['content/site.yaml', 'The Strait & Sound', 'Strait & Sound']);
  expect(changed).toEqual(expect.arrayContaining([STRAIT, LATER, LETTERS, 'people/seo-haneul/']));
});

test('what has to be written each time has no key', async () => {
  const { site } = await loadContent({ contentDir: fixture('full') });
  if (site === undefined) throw new Error('The fixture is broken.');
  const keyOf = pageKeys(site);
  for (const page of [
    '',
    'articles/',
    'quotes/2/',
    'claims/',
    'people/',
    'feed.json',
    'search/',
    'how-we-work/',
    'articles/nowhere/',
  ]) {
    expect(keyOf(page), page).toBeUndefined();
  }
  expect(keyOf('articles/cable-affair/')).toBe(keyOf(STRAIT));
});
