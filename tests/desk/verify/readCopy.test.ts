/** Saved copies: their text and what they say of themselves, or the one thing that is wrong with them. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCopy } from '../../../src/desk/verify/readCopy.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { pdf } from './pdfs.ts';

const WORDS = 'She said: “Not a cent of it was borrowed.”';

function saved(name: string, bytes: string | Uint8Array): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

const PAGE = `<!-- saved from url=(0031)https://courier.example/loan -->
<!doctype html><html><head><title>The loan | Courier</title>
<meta property="og:title" content="The loan of Port Vell">
<link rel="canonical" href="https://courier.example/2026/loan"></head>
<body><nav>Menu</nav><script>var x = 'borrowed'</script>
<h1>The loan</h1><p>She said: “Not a <b>cent</b> of it&nbsp;was <a href=x>borrowed</a>.”</p><p>Next.</p></body></html>`;

describe('text', () => {
  const utf16 = Buffer.from(`\uFEFF${WORDS}`, 'utf16le');
  const western = Buffer.from(WORDS.replace('“', '\x93').replace('”', '\x94'), 'latin1');
  test.each<[string, string, string | Uint8Array, { kind: string; encoding?: string }]>([
    ['UTF-8', 'a.txt', WORDS, { kind: 'text', encoding: 'utf-8' }],
    ['UTF-8 with a mark', 'a.txt', `\uFEFF${WORDS}`, { kind: 'text', encoding: 'utf-8' }],
    ['UTF-16', 'a.txt', utf16, { kind: 'text', encoding: 'utf-16le' }],
    [
      'UTF-16 the other way',
      'a.txt',
      Buffer.from(utf16).swap16(),
      { kind: 'text', encoding: 'utf-16be' },
    ],
    ['Windows-1252', 'a.txt', western, { kind: 'text', encoding: 'windows-1252' }],
    [
      'Markdown',
      'a.md',
      '---\ntitle: T\n---\nShe said: “Not a *cent* of [it](x) was borrowed.”',
      { kind: 'markdown' },
    ],
    ['a page', 'a.html', PAGE, { kind: 'html' }],
    ['a page by what it begins with', 'page', PAGE, { kind: 'html' }],
  ])('%s', async (_, name, bytes, about) => {
    const { copy } = await readCopy(saved(name, bytes));
    expect(copy).toMatchObject(about);
    expect(copy?.text.replaceAll('\u00a0', ' ')).toContain(WORDS);
    expect(copy?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('a page in the encoding that it names', async () => {
    const page = Buffer.concat([
      Buffer.from('<!doctype html><meta charset="euc-kr"><p>'),
      Buffer.from([0xb4, 0xeb, 0xc7, 0xd1]),
    ]);
    const { copy } = await readCopy(saved('a.html', page));
    expect([copy?.text, copy?.encoding]).toEqual(['대한', 'euc-kr']);
  });

  test('of a page what a reader sees, and what it says of itself', async () => {
    const { copy } = await readCopy(saved('a.html', PAGE));
    expect(copy?.text).not.toMatch(/Menu|var x/);
    expect(copy?.titles).toEqual(['The loan | Courier', 'The loan of Port Vell', 'The loan']);
    expect(copy?.urls).toEqual([
      'https://courier.example/2026/loan',
      'https://courier.example/loan',
    ]);
  });

  test('of a PDF the text of all pages', async () => {
    const { copy } = await readCopy(
      saved(
        'a.pdf',
        pdf([{ lines: ['Not a cent of it was bor-', 'rowed.'] }, { lines: ['The end.'] }]),
      ),
    );
    expect(copy).toMatchObject({
      kind: 'pdf',
      text: 'Not a cent of it was bor-\nrowed.\nThe end.\n',
    });
  });
});

describe('what can be no copy', () => {
  test.each<[found: string, name: string, bytes: string | Uint8Array]>([
    ['an empty file', 'a.txt', ' \n'],
    ['an empty file', 'a.html', ''],
    [
      'bytes that are no text',
      'a.txt',
      Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 32)),
    ],
    ['a packed file, as Word and others write it', 'a.docx', 'PK\x03\x04…'],
    ['a document in RTF', 'a.rtf', '{\\rtf1 x}'],
    [
      'a page packed with its pictures (MHTML)',
      'a.mhtml',
      'From: x\r\nContent-Type: multipart/related;\r\n\r\n<html>',
    ],
    ['a page without text', 'a.html', '<!doctype html><title>T</title><script>x()</script>'],
    ['a damaged PDF', 'a.pdf', '%PDF-1.7\nnothing'],
    [
      'a PDF of 2 pages without text: pictures of pages',
      'a.pdf',
      pdf([{ lines: [] }, { lines: [] }]),
    ],
    ['a PDF that asks for a password', 'a.pdf', pdf([{ lines: ['x'] }], { encrypted: true })],
    ['21.0 MB', 'a.txt', Buffer.alloc(21_000_000, 'word ')],
    ['a file that cannot be taken apart (RangeError)', 'a.html', '<div>'.repeat(100_000)],
  ])('%s (%s)', async (found, name, bytes) => {
    const { copy, finding } = await readCopy(saved(name, bytes));
    expect(copy).toBeUndefined();
    expect(finding).toMatchObject({ name: 'FileUnreadable', found });
  });

  test.each([
    ['no such file', () => path.join(tempFolder(), 'gone.html')],
    ['a folder', () => tempFolder()],
    [
      'a folder',
      () => {
        const folder = path.join(tempFolder(), 'a.pdf');
        mkdirSync(folder);
        return folder;
      },
    ],
    ['no regular file', () => '/dev/zero'],
  ])('%s', async (found, file) => {
    expect((await readCopy(file())).finding?.found).toBe(found);
  });

  test('a file on which no end is in sight is given up', async () => {
    const { finding } = await readCopy(saved('a.html', PAGE), 0);
    expect(finding?.found).toBe('a file of which the text was not there after 0 seconds');
  });
});
