/** A file of prose, or why it is none. */
import { open } from 'node:fs/promises';
import type { Finding } from '../schema/issue.ts';
import { utf16In } from './utf16.ts';

/** Twice the longest article: what is larger is something else. */
const MOST_BYTES = 1_000_000;

export type ReadText =
  | { text: string; finding?: undefined }
  | { text?: undefined; finding: Finding };

/** Reads UTF-8, a byte order mark included. No more of a file is read than an article can have. */
export async function readText(path: string): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MOST_BYTES) return { finding: tooLarge(size) };
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { finding: unreadable(error) };
  }
  const utf16 = utf16In(bytes);
  if (utf16) return { finding: unlike(`text in UTF-16 (${utf16})`, 'save the file as UTF-8') };
  if (bytes.subarray(0, 8192).includes(0)) {
    return { finding: unlike('bytes that are no text', 'give the file that holds the prose') };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.replace(/^\uFEFF/, '').trim() !== '') return { text };
    return { finding: unlike('an empty file', 'write or paste the prose into it') };
  } catch {
    return { finding: unlike('bytes that are not UTF-8', 'save the file as UTF-8') };
  }
}

const EXPECTED = 'a readable file of UTF-8 text';

function unlike(found: string, fix: string): Finding {
  return { name: 'FileUnreadable', line: 1, column: 1, found, expected: EXPECTED, fix };
}

function tooLarge(size: number): Finding {
  return {
    ...unlike(`${(size / 1e6).toFixed(1)} MB`, 'cut it into articles'),
    expected: `an article: ${MOST_BYTES / 1e6} MB at most`,
  };
}

/** What keeps a file from being read. */
export function unreadable(error: unknown): Finding {
  const code = String((error as { code?: unknown }).code ?? error);
  if (code === 'ENOENT')
    return unlike('no such file', 'look at the name, and at the folder that it is in');
  if (code === 'EISDIR') return unlike('a folder', 'give the file in it');
  return unlike(`a file that cannot be read (${code})`, 'look at the file and its permissions');
}
