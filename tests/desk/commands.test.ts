/** `new` and `draft` as they are called: what they print where, what they write, how they end. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../support/contentFolder.ts';
import { runCli } from '../support/runSite.ts';
import { tempFolder } from '../support/tempFolder.ts';

const PROSE = '“Not a cent of it was borrowed,” said Mara Voss on Tuesday.\n';

function prose(text: string | Uint8Array, name = '2026-03-12.md'): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, text);
  return file;
}

const contentDir = contentFolder({});
const draft = (...args: string[]) => runCli('draft', args, { contentDir });

describe('draft', () => {
  test('shows a diff and writes nothing', async () => {
    const file = prose(PROSE);
    const { stdout, exitCode } = await draft(file);
    expect(stdout).toContain('+    exact: Not a cent of it was borrowed');
    expect([exitCode, readFileSync(file, 'utf8')]).toEqual([0, PROSE]);
  });

  test('--json prints that and nothing else', async () => {
    const { stdout, stderr, exitCode } = await draft(prose(PROSE), '--json');
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'quotes',
      'people',
      'organizations',
      'countries',
      'events',
    ]);
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  test('--write writes, and then there is nothing to add', async () => {
    const file = prose(PROSE);
    await draft(file, '--write');
    expect(readFileSync(file, 'utf8')).toContain('said: { date: 2026-03-10 }');
    expect((await draft(file)).stdout).toBe('Nothing to add.\n');
  });

  const utf16 = Buffer.from(`\uFEFF${PROSE}`, 'utf16le');
  test.each([
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xc3, 0x28, 0x22])],
    ['text in UTF-16 (little-endian)', utf16],
    ['text in UTF-16 (big-endian)', Buffer.from(utf16).swap16()],
    ['text in UTF-16 (little-endian)', utf16.subarray(2)],
    ['bytes that are not UTF-8', Buffer.from('\x93Not a cent,\x94 said Mara Voss.\n', 'latin1')],
    ['bytes that are no text', Buffer.from('%PDF-1.7\n\0\0\x01 obj', 'latin1')],
    ['an empty file', Buffer.from(' \n')],
    ['10.5 MB', Buffer.alloc(10_500_000, PROSE)],
    [
      'frontmatter that is opened by --- and never closed',
      Buffer.from(`---\ntitle: T\n\n${PROSE}`),
    ],
  ])('%s: one issue, and the file as it was', async (found, bytes) => {
    const file = prose(bytes);
    const { stdout, stderr, exitCode, issues } = await draft(file, '--write', '--json');
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toContain(`found:    ${found}`);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(issues.length).toBeLessThanOrEqual(1);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test.each([
    ['no such file', path.join(tempFolder(), 'gone.html')],
    ['a packed file, as Word and others write it', prose('PK\x03\x04', 'page.docx')],
  ])('a copy that is %s: one issue, and the file as it was', async (found, copy) => {
    const file = prose(PROSE);
    const { stdout, stderr, exitCode } = await draft(file, '--copy', copy, '--write');
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toContain(`found:    ${found}`);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(file, 'utf8')).toBe(PROSE);
  });

  test.each([
    ['no such file', path.join(tempFolder(), 'gone.md')],
    ['a folder', tempFolder()],
  ])('%s is one issue', async (found, file) => {
    const { stderr, exitCode } = await draft(file);
    expect(stderr).toContain(`found:    ${found}`);
    expect(exitCode).toBe(1);
  });

  test.each([[[]], [['a.md', 'b.md']], [['a.md', '--date', 'soon']], [['a.md', '--jsn']]])(
    'a wrong call: %j',
    async (args) => {
      const { stdout, exitCode } = await draft(...args);
      expect([stdout, exitCode]).toEqual(['', 2]);
    },
  );
});

describe('new', () => {
  test('without a site.yaml that can be read it says so, and goes on with an author', async () => {
    const folder = tempFolder();
    const bare = await runCli('new', ['The quay'], { contentDir: folder });
    expect([bare.exitCode, bare.stderr]).toEqual([
      1,
      expect.stringMatching(/site\.yaml cannot be read.*npm run check.*--author/),
    ]);
    const whole = await runCli('new', ['The quay', '--author', 'Ada Byrne'], {
      contentDir: folder,
    });
    expect([whole.exitCode, existsSync(path.join(folder, 'articles/the-quay.md'))]).toEqual([
      0,
      true,
    ]);
  });

  const folder = contentFolder({});
  const create = (...args: string[]) => runCli('new', args, { contentDir: folder });

  test('writes an article that passes the check, and never over one', async () => {
    const title = 'The harbour & the “loan”: 40 # million';
    const first = await create(title);
    expect(first.exitCode).toBe(0);
    const file = path.join(folder, 'articles', 'the-harbour-the-loan-40-million.md');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('draft: true');
    expect((await runCli('check', [], { contentDir: folder })).exitCode).toBe(0);
    writeFileSync(file, `${text}Mine.\n`);
    const second = await create(title, '--summary', 'Another');
    expect([second.exitCode, second.stderr]).toEqual([
      1,
      expect.stringContaining('is there already'),
    ]);
    expect(readFileSync(file, 'utf8')).toBe(`${text}Mine.\n`);
  });

  test('what is given by flags is not asked for', async () => {
    await create(
      'Flags',
      '--summary',
      'S: #1',
      '--author',
      'Ada "B" Byrne',
      '--published',
      '2026-03-02',
      '--dateline',
      'Port Vell',
    );
    const text = readFileSync(path.join(folder, 'articles', 'flags.md'), 'utf8');
    for (const line of [
      'summary: "S: #1"',
      'name: "Ada \\"B\\" Byrne"',
      'published: 2026-03-02',
      'dateline: "Port Vell"',
    ]) {
      expect(text).toContain(line);
    }
  });

  test('a title in a script without plain letters has the slug that is given', async () => {
    const { exitCode, stdout } = await create('항구와 대출', '--slug', 'harbour-loan');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('articles/harbour-loan.md')]);
  });

  test('where the folder of the articles is a file, it says so', async () => {
    const blocked = contentFolder({ articles: 'A file.\n' });
    const { exitCode, stdout, stderr } = await runCli('new', ['The quay'], { contentDir: blocked });
    expect([exitCode, stdout, stderr]).toEqual([
      1,
      '',
      expect.stringMatching(/articles cannot be made \(\w+\): nothing was written\.\n$/),
    ]);
  });

  test.each([
    ['without a title', [], 2],
    ['with a day that is none', ['Days', '--published', '2026-02-30'], 1],
    ['with a title that is too long', ['x '.repeat(80)], 1],
    ['with a title of which no address can be made', ['제목'], 1],
    ['with a title in pieces', ['The', 'loan'], 2],
    ['with a slug that is no address', ['Loan', '--slug', '../Loan'], 1],
  ])('%s nothing is written', async (_, args, code) => {
    const { exitCode, stdout, stderr } = await create(...args);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test.each(['issues', 'permalinks', 'schemas'])(
  '%s does nothing where help is asked for or a flag is unknown',
  async (command) => {
    const folder = contentFolder({});
    const ledger = () => existsSync(path.join(folder, 'permalinks.json'));
    const help = await runCli(command, ['--help'], { contentDir: folder });
    expect([help.exitCode, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^(?:Writes|Adds) /);
    const wrong = await runCli(command, ['--nonsense'], { contentDir: folder });
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).not.toMatch(/\n\s+at /);
    expect(ledger()).toBe(false);
  },
);
