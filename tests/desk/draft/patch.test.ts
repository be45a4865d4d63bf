/** What an editor is shown before a file is written. */
import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { patchOf } from '../../../src/desk/draft/patch.ts';

const lines = (count: number, of: string) =>
  Array.from({ length: count }, (_, at) => `${of} ${at}\n`).join('');

test.each([
  ['a few lines', 'a\nb\nc\n', 'a\nB\nc\n'],
  [
    'thousands of new lines before the prose',
    'one\ntwo\nthree\n',
    `${lines(5000, 'new')}one\ntwo\nthree\n`,
  ],
  ['thousands of lines in the middle', `a\nb\nc\nd\ne\n`, `a\nb\nc\n${lines(5000, 'new')}e\n`],
  ['thousands of lines for others', `a\n${lines(3000, 'old')}z\n`, `a\n${lines(3000, 'new')}z\n`],
])('%s: a patch that makes the one of the other', (_, before, after) => {
  expect(applyPatch(before, patchOf('a.md', before, after))).toBe(after);
});
