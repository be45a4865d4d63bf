/** What tells that the ledger itself has suffered: beside what was committed last. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedgerText } from '../../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../../src/model/ledger/recordPermalinks.ts';
import { loadContent } from '../../../src/model/loadContent.ts';
import { SITE } from '../../support/contentFolder.ts';
import { gitFolder } from '../../support/gitFolder.ts';
import { FILES, LEDGER, PLAIN } from './loanSite.ts';

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

  describe('a line that went some commits ago', () => {
    const lines = (text: string) => text.replace(/.*people\/mo.*\n/, '');
    /** The commit that took the line out, and two that have nothing to do with it. */
    async function shrunk(change: (site: Awaited<ReturnType<typeof published>>) => void) {
      const site = await published();
      change(site);
      site.commit();
      site.write('content/articles/plain.md', PLAIN);
      await addLines(site);
      site.commit();
      site.write('notes.txt', 'Of no concern');
      site.commit();
      return site;
    }
    /** As an editor would who has not noticed that a line is missing. */
    async function addLines({ read, write }: Awaited<ReturnType<typeof published>>) {
      if (!read().includes('articles/plain/')) {
        write(FILE, read().replace('[\n', '[\n  "articles/plain/",\n'));
      }
    }
    const names = async (contentDir: string) =>
      (await loadContent({ contentDir })).issues.map(({ name }) => name);

    test('beside other changes is missed, and put back', async () => {
      const { contentDir, read } = await shrunk((site) => {
        site.write(FILE, lines(site.read()));
        site.write('notes.txt', 'Something else');
      });
      expect(await names(contentDir)).toEqual(['LedgerShrank']);
      await recordPermalinks({ contentDir });
      expect(read()).toContain('people/mo/');
      expect(await names(contentDir)).toEqual([]);
    });

    test('and is there again is not missed', async () => {
      const { contentDir } = await shrunk((site) => {
        const before = site.read();
        site.write(FILE, lines(before));
        site.write('notes.txt', 'Something else');
        site.commit();
        site.write(FILE, before);
      });
      expect(await names(contentDir)).toEqual([]);
    });

    test('in a commit that changes nothing else was meant to go', async () => {
      const { contentDir } = await shrunk((site) => site.write(FILE, lines(site.read())));
      expect(await names(contentDir)).toEqual([]);
    });

    test('put back, and taken out in a commit of its own, was meant to go', async () => {
      const { contentDir, ...site } = await shrunk((site) => {
        site.write(FILE, lines(site.read()));
        site.write('notes.txt', 'Something else');
      });
      await recordPermalinks({ contentDir });
      site.commit();
      expect(site.read()).toContain('people/mo/');
      site.write(FILE, lines(site.read()));
      site.commit();
      expect(await names(contentDir)).toEqual([]);
    });

    test('in a merge is missed', async () => {
      const { contentDir } = await shrunk((site) => {
        site.git('checkout', '--quiet', '-b', 'branch');
        site.write('content/people/theirs.yaml', 'name: Ann Ash\n');
        site.write(FILE, site.read().replace('[\n', '[\n  "people/theirs/",\n'));
        site.commit();
        site.git('checkout', '--quiet', 'main');
        site.write('notes.txt', 'Ours');
        site.commit();
        site.git('merge', '--quiet', '--no-commit', '--strategy', 'ours', 'branch');
      });
      expect(await names(contentDir)).toEqual(['LedgerShrank', 'PermalinkLost']);
    });

    test('with the whole file is forgotten: somebody began anew', async () => {
      const { contentDir } = await shrunk((site) => {
        rmSync(path.join(site.folder, FILE));
        site.commit();
        site.write(FILE, '[\n  "~"\n]\n');
      });
      expect(await names(contentDir)).toEqual([]);
    });

    test('before a shallow clone begins is not known there', async () => {
      const { folder, git } = await shrunk((site) => {
        site.write(FILE, lines(site.read()));
        site.write('notes.txt', 'Something else');
      });
      git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'shallow');
      expect(await names(path.join(folder, 'shallow/content'))).toEqual([]);
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
