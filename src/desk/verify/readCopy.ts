/** A saved copy of a source: its text, what it says of itself and its fingerprint; or why it can be no copy. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../schema/issue.ts';
import type { CopyKind } from '../../schema/verified.ts';
import { unreadable } from '../readText.ts';
import type { CopyAnswer } from './copyWorker.ts';
import { decodeText } from './decodeText.ts';
import { type CopyText, plainText } from './plainText.ts';

export interface Copy extends CopyText {
  kind: CopyKind;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
  /** In which its text is written; of a PDF nothing. */
  encoding?: string;
}

export type ReadCopy = { copy: Copy; finding?: undefined } | { copy?: undefined; finding: Finding };

/** Larger files are no page and no report, or one full of pictures. */
const MOST_BYTES = { pdf: 60_000_000, others: 20_000_000 };
/** What taking one apart may take. */
const MOST_SECONDS = 60;
const MOST_MEMORY = 1500;

/** Nothing of a file stays open, and no more of it is read than a copy can have. */
export async function readCopy(path: string, seconds = MOST_SECONDS): Promise<ReadCopy> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const file = await stat(path);
    if (!file.isFile() && !file.isDirectory()) return unlike('no regular file', 'give a file');
    const most = path.toLowerCase().endsWith('.pdf') ? MOST_BYTES.pdf : MOST_BYTES.others;
    if (file.size > most) {
      return unlike(
        `${(file.size / 1e6).toFixed(1)} MB`,
        'save the page or the report alone, or the part of it that has the words',
        `a copy of ${most / 1e6} MB at most`,
      );
    }
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    return { finding: { ...unreadable(error), expected: EXPECTED } };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = PACKED.find(({ magic }) => startsWith(bytes, magic));
  if (known !== undefined) return unlike(known.found, known.fix);
  if (startsWith(bytes, '%PDF-')) return takeApart({ kind: 'pdf', sha256 }, bytes, seconds);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return unlike('bytes that are no text', FIX);
  const { text, encoding } = decoded;
  if (text.trim() === '') return unlike('an empty file', FIX);
  if (/^(?:[\w-]+:.*\r?\n)*content-type:\s*multipart\//i.test(text.slice(0, 2000))) {
    return unlike('a page packed with its pictures (MHTML)', 'save the page as HTML only');
  }
  const about = { kind: kindOf(path, text), sha256, encoding };
  if (about.kind === 'text') return { copy: { ...about, ...plainText(text) } };
  return takeApart(about, text, seconds);
}

const EXPECTED = 'a copy of the source: text, Markdown, HTML or PDF';
const FIX = 'save the page as text, HTML or PDF';

/** Files that hold a text which is not read here. */
const PACKED = [
  { magic: 'PK\x03\x04', found: 'a packed file, as Word and others write it', fix: FIX },
  { magic: '\xd0\xcf\x11\xe0', found: 'a document of an old office program', fix: FIX },
  { magic: '{\\rtf', found: 'a document in RTF', fix: FIX },
];

function startsWith(bytes: Uint8Array, magic: string): boolean {
  // Some programs write something before it.
  const within = magic === '%PDF-' ? 1024 : magic.length;
  return Buffer.from(bytes.subarray(0, within)).includes(Buffer.from(magic, 'latin1'));
}

function kindOf(path: string, text: string): CopyKind {
  if (/^\uFEFF?\s*(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)) {
    return 'html';
  }
  if (/\.x?html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

function unlike(found: string, fix: string, expected = EXPECTED): ReadCopy {
  return { finding: { name: 'FileUnreadable', line: 1, column: 1, found, expected, fix } };
}

/** Within bounds of time and memory. */
function takeApart(
  about: Pick<Copy, 'kind' | 'sha256' | 'encoding'>,
  content: string | Uint8Array<ArrayBuffer>,
  seconds: number,
): Promise<ReadCopy> {
  const worker = new Worker(new URL('./copyWorker.ts', import.meta.url), {
    workerData: { kind: about.kind, content },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What a library warns of a stranger's file helps nobody.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const give = (result: ReadCopy) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => give(unlike(`a file of which the text was not there after ${seconds} seconds`, FIX)),
      seconds * 1000,
    );
    worker.once('message', (answer: CopyAnswer) => {
      if (!('copy' in answer)) return give(unlike(answer.found, answer.fix));
      if (answer.copy.text.trim() === '') return give(unlike('a page without text', FIX));
      give({ copy: { ...about, ...answer.copy } });
    });
    worker.once('error', (error) =>
      give(unlike(`a file that cannot be taken apart (${nameOf(error)})`, FIX)),
    );
  });
}

const nameOf = (error: unknown) =>
  String((error as { code?: unknown }).code ?? (error as { name?: unknown }).name ?? error);
