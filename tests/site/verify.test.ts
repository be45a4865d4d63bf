/** `npm run verify` as it is called: what it takes a copy for, what it says, what it keeps, how it ends. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, copySite, fixture } from '../support/contentFolder.ts';
import { runCli } from '../support/runSite.ts';
import { tempFolder } from '../support/tempFolder.ts';

const RECORD = 'content/verified/ferry.yaml';
const LOG = 'The master said: “For once the ferry left when it was told to, and so it should.”\n';

function copy(text: string, name = 'log.txt'): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, text);
  return file;
}

function ferry() {
  const site = copySite(fixture('minimal'));
  const verify = (...args: string[]) => runCli('verify', args, site);
  const kept = () =>
    existsSync(path.join(site.contentDir, '..', RECORD)) ? site.read(RECORD) : '';
  return { ...site, verify, kept };
}

test('the result is kept, and nothing of the copy', async () => {
  const { kept, verify } = ferry();
  const { exitCode, stdout, stderr } = await verify('--source', `harbour-log=${copy(LOG)}`);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('✓ on-time: word for word (line 1 of its text)');
  expect(kept()).toMatch(
    /^# Kept by .*\n- quote: on-time\n {2}source: harbour-log\n {2}copy: text\n {2}sha256: [0-9a-f]{64}\n {2}checked: 2030-01-01\n {2}result: verbatim\n {2}words: [0-9a-f]{16}\n$/,
  );
});

describe('whose copy a file is', () => {
  test.each([
    ['its quotes', LOG, 'the quotes that stand in it: 1 of 1'],
    [
      'its address',
      `https://www.port.example/log/\n\nThe ferry left when it was told to.\n`,
      'the address that it gives as its own: https://www.port.example/log/',
    ],
  ])('is told by %s', async (_, text, because) => {
    const { verify } = ferry();
    const { stdout } = await verify(copy(text), '--dry-run');
    expect(stdout).toContain(`harbour-log, Port of Varnholm, in content/articles/ferry.md`);
    expect(stdout).toContain(`taken for it by ${because}`);
    expect(stdout).toContain('Nothing was kept.');
  });

  const other = article(
    `published: 2026-05-05
sources: [{ id: other-log, title: Another log, publisher: P, url: "https://other.example/", kind: report }]
people: [ada-lind]
quotes: [{ id: again, speaker: ada-lind, exact: the ferry left when it was told to, said: { date: 2026-05-03 }, source: other-log }]`,
    'Lind said “the ferry left when it was told to”.',
  );

  test('is not guessed where two sources fit', async () => {
    const { kept, verify, write } = ferry();
    write('content/articles/other.md', other);
    const { exitCode, issues, stderr } = await verify(copy(LOG));
    expect(issues.map(({ name }) => name)).toEqual(['CopyUnrelated']);
    expect(stderr).toMatch(/of any of 2 sources: .*(harbour-log \(ferry\)|other-log \(other\))/);
    expect([exitCode, kept()]).toEqual([1, '']);
    expect((await verify(copy(LOG), '--article', 'ferry')).exitCode).toBe(0);
    expect(kept()).toContain('quote: on-time');
  });

  test('is every article’s that has the source', async () => {
    const { verify, write, read } = ferry();
    const same = other.replace('https://other.example/', 'https://port.example/log');
    write('content/articles/other.md', same);
    expect((await verify(copy(LOG))).exitCode).toBe(0);
    expect(read('content/verified/other.yaml')).toContain('quote: again');
    expect(read(RECORD)).toContain('quote: on-time');
  });
});

describe('what differs', () => {
  test.each([
    [
      'punctuation',
      'punctuation',
      '“The ferry, left when it was told to.” So the ferry log.',
      'the ferry, left',
    ],
    ['words', 'words', '“the ferry sailed when it was told to”', '[-left-] {+sailed+}'],
  ])('%s', async (_, result, text, shown) => {
    const { kept, verify } = ferry();
    const { exitCode, stdout } = await verify('--source', `harbour-log=${copy(text)}`);
    expect(exitCode).toBe(1);
    expect(stdout.toLowerCase()).toContain(shown);
    expect(kept()).toContain(`result: ${result}\n  reads: `);
  });

  test('a new result takes the place of the old one, comments stay, and the same one keeps its day', async () => {
    const { kept, verify, edit } = ferry();
    const file = copy(LOG);
    await verify(file);
    edit(RECORD, '- quote', '# Ours.\n- quote');
    edit(RECORD, 'checked: 2030-01-01', 'checked: 2026-05-05');
    const before = kept();
    await verify(file);
    expect(kept()).toBe(before);
    await verify(copy(`${LOG}More.`));
    expect(kept()).toContain('# Ours.\n- quote: on-time\n');
    expect(kept()).toContain('checked: 2030-01-01');
  });
});

describe('what is refused, with nothing kept', () => {
  const wall = 'The harbour. To go on reading, subscribe today for 1 a week.';
  test.each<[string, string[], RegExp]>([
    ['a copy of nothing known', [copy('A recipe for soup.')], /has none of the quotes/],
    [
      'the wrong file',
      ['--source', `harbour-log=${copy('A recipe for soup.')}`],
      /nor anything like them/,
    ],
    ['a wall', ['--source', `harbour-log=${copy(wall)}`], /an invitation to subscribe/],
    [
      'a wall with the address',
      [copy(`https://port.example/log\n${wall}`)],
      /an invitation to subscribe/,
    ],
    ['an unknown source', ['--source', `nobody=${copy(LOG)}`], /expected: one of harbour-log/],
    ['no file', ['--source', 'harbour-log=/nowhere/log.txt'], /no such file/],
    ['bytes', [copy('\0\x01\x02\x03', 'a.bin')], /bytes that are no text/],
  ])('%s', async (_, args, told) => {
    const { kept, verify } = ferry();
    const { exitCode, issues, stderr, stdout } = await verify(...args);
    expect([exitCode, stdout, kept(), issues.length]).toEqual([1, '', '', 1]);
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('content with issues', async () => {
    const { edit, verify } = ferry();
    edit('content/articles/ferry.md', 'speaker: ada-lind', 'speaker: nobody');
    const { exitCode, issues } = await verify(copy(LOG));
    expect([exitCode, issues.map(({ name }) => name)]).toEqual([1, ['UnknownEntity']]);
  });
});

test('--json prints that and nothing else', async () => {
  const { verify } = ferry();
  const { stdout, stderr } = await verify(copy(LOG), '--json', '--dry-run');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    copies: [
      {
        article: 'ferry',
        source: 'harbour-log',
        because: 'quotes',
        quotes: [{ id: 'on-time', result: 'verbatim' }],
      },
    ],
  });
});

test.each([
  [[]],
  [['--source', 'harbour-log']],
  [['--sorce', 'a=b']],
  [['a.txt', '--article', 'none']],
])('a wrong call: %j', async (args) => {
  const { exitCode, stdout } = await ferry().verify(...args);
  expect([exitCode, stdout]).toEqual([2, '']);
});

test('a text of 10 MB is searched in good time', async () => {
  const { verify } = ferry();
  const book = 'The harbour was quiet, and nobody spoke of it. '.repeat(220_000);
  const { exitCode } = await verify('--source', `harbour-log=${copy(book + LOG)}`);
  expect(exitCode).toBe(0);
});
