/** What keeps a published address from vanishing, and what tells that the ledger itself has suffered. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedgerText } from '../../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import { loadContent } from '../../../src/model/loadContent.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { article, contentFolder, load, SITE } from '../../support/contentFolder.ts';
import { gitFolder } from '../../support/gitFolder.ts';

const FIELDS = `
sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [mo]
countries: [PT]
quotes: [{ id: first, speaker: mo, exact: the loan is signed, said: { date: 2026-01-01 }, source: s }]`;
const PROSE = 'Mo Kay said “the loan is signed.”';
const FILES: Record<string, string> = {
  'people/mo.yaml': 'name: Mo Kay\n',
  'articles/loan.md': article(FIELDS, PROSE),
};
const PLAIN = article('', 'Nothing is said.');
const LEDGER = ['articles/loan/', 'articles/loan/quotes/first/', 'countries/pt/', 'people/mo/'];

const ledgerOf = (...paths: string[]) => ({ 'permalinks.json': JSON.stringify(paths, null, 2) });
const errors = async (files: Record<string, string>, options = {}) =>
  (await load(files, options)).issues.filter((issue) => levelOf(issue) === 'error');

describe('what vanishes is told, with the lines that keep it', () => {
  test.each<[string, Record<string, string>, [lost: string, fix: RegExp][]]>([
    ['nothing', FILES, []],
    [
      'an article without quotes is renamed',
      { 'articles/other.md': PLAIN, ...ledgerOf('articles/plain/') },
      [
        [
          'articles/plain/',
          /`aliases`[\s\S]*- \{ article: plain, date: YYYY-MM-DD, because: "…" \}/,
        ],
      ],
    ],
    [
      'an article is deleted with its quotes: told once',
      { 'articles/plain.md': PLAIN, 'people/mo.yaml': 'name: Mo Kay\n', ...ledgerOf(...LEDGER) },
      [['articles/loan/', /content\/retired\.yaml/]],
    ],
    [
      'a person is renamed',
      {
        'people/mo-kay.yaml': 'name: Mo Kay\n',
        'articles/loan.md': article(
          FIELDS.replaceAll('mo]', 'mo-kay]').replace(': mo,', ': mo-kay,'),
          PROSE,
        ),
      },
      [['people/mo/', /formerly: \[mo\][\s\S]*- \{ person: mo, date: YYYY-MM-DD/]],
    ],
    [
      'a person is renamed, and the old id is named',
      {
        'people/mo-kay.yaml': 'name: Mo Kay\nformerly: [mo]\n',
        'articles/loan.md': article(
          FIELDS.replaceAll('mo]', 'mo-kay]').replace(': mo,', ': mo-kay,'),
          PROSE,
        ),
      },
      [],
    ],
    [
      'nobody names an entity that is registered any more, and a country',
      { 'people/mo.yaml': 'name: Mo Kay\n', ...ledgerOf('people/mo/', 'countries/pt/') },
      [],
    ],
    [
      'an organization that an article wrote out is gone',
      { ...FILES, ...ledgerOf('organizations/port/') },
      [['organizations/port/', /keep content\/organizations\/port\.yaml/]],
    ],
    ['a page is gone', { ...FILES, ...ledgerOf('methods/') }, [['methods/', /pages\/methods\.md/]]],
    [
      'a registry file cannot be read: that is told',
      { ...FILES, 'people/mo.yaml': 'nam: Mo Kay\n', ...ledgerOf('people/old-mo/') },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    const lost = (await errors({ ...ledgerOf(...LEDGER), ...files })).filter(
      ({ name }) => name === 'PermalinkLost',
    );
    expect(lost.map(({ found }) => found.split(' ')[2]?.replace(',', ''))).toEqual(
      expected.map(([path]) => path),
    );
    for (const [index, [, fix]] of expected.entries()) expect(lost[index]?.fix).toMatch(fix);
  });
});

test.each([
  ['that another entry has', 'mo', 'there is an entry of that id'],
  ['that another entry had', 'old', 'of person:jo'],
])('a former id %s is an issue', async (_, id, found) => {
  const issues = await errors({
    ...FILES,
    'people/jo.yaml': 'name: Jo\nformerly: [old]\n',
    'people/lu.yaml': `name: Lu\nformerly:\n  - ${id}\n`,
  });
  expect(issues).toMatchObject([
    { name: 'DuplicateId', path: 'content/people/lu.yaml', line: 3, column: 5 },
  ]);
  expect(issues[0]?.found).toContain(found);
});

describe('where what is published has to be in the ledger', () => {
  test.each([
    ['all is', undefined, []],
    ['an entity is not', 'people/mo/', ['PermalinkUnlisted']],
    ['an article is not', 'articles/loan/', ['PermalinkUnlisted']],
    ['the words of a quote are not', / words=\w+/, ['PermalinkUnlisted']],
  ])('%s', async (_, missing, names) => {
    const contentDir = contentFolder(FILES);
    await recordPermalinks({ contentDir });
    const text = readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8');
    const files = {
      ...FILES,
      'permalinks.json':
        missing === undefined
          ? text
          : typeof missing === 'string'
            ? text.replace(`  "${missing}",\n`, '')
            : text.replace(missing, ''),
    };
    const issues = await errors(files, { complete: true });
    expect(issues.map(({ name }) => name)).toEqual(names);
    expect(issues[0]?.fix ?? 'npm run permalinks').toContain('npm run permalinks');
    expect(await errors(files)).toEqual([]);
  });
});

describe('the ledger since the last commit', () => {
  const FILE = 'content/permalinks.json';
  async function published() {
    const repository = gitFolder();
    for (const [name, text] of Object.entries({ ...FILES, 'site.yaml': SITE })) {
      repository.write(`content/${name}`, text);
    }
    const contentDir = path.join(repository.folder, 'content');
    await recordPermalinks({ contentDir });
    repository.commit();
    const read = () => readFileSync(path.join(repository.folder, FILE), 'utf8');
    return { ...repository, contentDir, read };
  }

  test.each<[string, (text: string) => string | null, string[]]>([
    ['is the same', (text) => text, []],
    ['is in another order', (text) => text.replace(/( {2}"a.*\n)([\s\S]*)(?= {2}"~)/, '$2$1'), []],
    ['is deleted', () => null, ['LedgerShrank']],
    ['is emptied', () => '', ['LedgerDamaged']],
    ['has no line left', () => '[]\n', ['LedgerShrank']],
    ['lost a line', (text) => text.replace(/.*people\/mo.*\n/, ''), ['LedgerShrank']],
    ['lost the words of a quote', (text) => text.replace(/ words=\w+/, ''), ['LedgerShrank']],
    ['cannot be read', () => 'gone', ['LedgerDamaged']],
  ])('%s', async (_, change, names) => {
    const { contentDir, folder, read, write } = await published();
    const before = read();
    const after = change(before);
    if (after === null) rmSync(path.join(folder, FILE));
    else write(FILE, after);
    const { issues } = await loadContent({ contentDir });
    expect(issues.map(({ name }) => name)).toEqual(names);
    if (names[0] !== 'LedgerShrank') return;

    expect((await recordPermalinks({ contentDir })).issues).toEqual([]);
    expect(read()).toBe(before);
  });

  test('a deleted ledger does not let a page vanish', async () => {
    const { contentDir, folder, write } = await published();
    rmSync(path.join(folder, FILE));
    rmSync(path.join(folder, 'content/articles/loan.md'));
    write('content/articles/plain.md', PLAIN);
    const { issues } = await loadContent({ contentDir });
    expect(issues.map(({ name }) => name)).toEqual(['LedgerShrank', 'PermalinkLost']);
  });

  test('a content folder that the last commit does not have is taken as it is', async () => {
    const { folder, git } = await published();
    git('mv', 'content', 'texts');
    const { issues } = await loadContent({ contentDir: path.join(folder, 'texts') });
    expect(issues).toEqual([]);
  });

  describe('a merge that dropped a line of one side', () => {
    async function merged(commit: boolean) {
      const repository = await published();
      const { git, read, write, contentDir } = repository;
      git('checkout', '--quiet', '-b', 'branch');
      write('content/articles/theirs.md', PLAIN);
      await recordPermalinks({ contentDir });
      repository.commit();
      git('checkout', '--quiet', 'main');
      write('content/articles/ours.md', PLAIN.replace('title: ', 'title: Our '));
      await recordPermalinks({ contentDir });
      repository.commit();
      const ours = read();
      git('merge', '--quiet', '--no-commit', '--strategy', 'ours', 'branch');
      write(FILE, ours);
      if (commit) git('commit', '--quiet', '--message', 'A merge');
      return repository;
    }

    test.each([
      ['before it is committed', false],
      ['after it was committed', true],
    ])('%s', async (_, commit) => {
      const { contentDir, read } = await merged(commit);
      const { issues } = await loadContent({ contentDir });
      expect(issues.map(({ name }) => name)).toEqual(['LedgerShrank', 'PermalinkLost']);
      expect(issues[0]?.found).toContain('articles/theirs/');
      expect(read()).not.toContain('articles/theirs/');
    });
  });

  test('marks of a merge stop a build, and the command keeps both sides', async () => {
    const { contentDir, read, write } = await published();
    const [last] = read().match(/ {2}"~.*\n/) ?? [];
    const side = (id: string) => `  "people/${id}/",\n`;
    const files = { 'people/a.yaml': 'name: Ann Ash\n', 'people/b.yaml': 'name: Bo Birch\n' };
    for (const [name, text] of Object.entries(files)) write(`content/${name}`, text);
    const conflict = `<<<<<<< HEAD\n${side('a')}=======\n${side('b')}>>>>>>> branch\n`;
    write(
      FILE,
      read().replace(last ?? '', () => conflict + last),
    );
    const { issues } = await loadContent({ contentDir });
    expect(issues).toMatchObject([{ name: 'LedgerDamaged', path: FILE }]);

    await recordPermalinks({ contentDir });
    const paths = readLedgerText(read()).entries.map(({ path: at }) => at);
    expect(paths).toEqual(expect.arrayContaining([...LEDGER, 'people/a/', 'people/b/']));
    expect((await loadContent({ contentDir })).issues).toEqual([]);
  });
});

test('what is published for the first time under another address keeps the first one', async () => {
  const contentDir = contentFolder({ 'articles/first.md': PLAIN });
  await recordPermalinks({ contentDir });
  const move = async (from: string, to: string, aliases: string) => {
    rmSync(path.join(contentDir, `articles/${from}.md`));
    writeFileSync(
      path.join(contentDir, `articles/${to}.md`),
      article(`aliases: [${aliases}]`, 'Nothing.'),
    );
    expect((await recordPermalinks({ contentDir })).issues).toEqual([]);
  };
  await move('first', 'second', 'first');
  await move('second', 'third', 'second, first');
  const { entries } = readLedgerText(
    readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8'),
  );
  expect(entries.map(({ path: at, first }) => [at, first])).toEqual([
    ['articles/first/', undefined],
    ['articles/second/', 'articles/first/'],
    ['articles/third/', 'articles/first/'],
  ]);
});

test('how many quotes there ever were is known from the ledger: their list was no longer', async () => {
  const retired = '\nretired: [{ quote: old, date: 2026-01-02, because: Wrong. }]';
  const { site } = await load({
    ...FILES,
    'articles/loan.md': article(FIELDS + retired, PROSE),
    ...ledgerOf(...LEDGER, 'articles/loan/quotes/old/'),
  });
  expect(site?.quotesEver).toBe(2);
});
