import { expect, test } from 'vitest';
import { orExplain } from '../../src/model/explainFault.ts';
import { ContentError } from '../../src/model/formatIssues.ts';

const failing = (error: unknown) => orExplain('reading the content', () => Promise.reject(error));

test('a fault says that it is one, and what to do; its place in the code stays', async () => {
  const fault = new TypeError('x is not a function');
  const error = await failing(fault).catch((error: unknown) => error);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /^A fault of the software while reading the content\n {2}found: {4}TypeError: x is not a function\n {2}expected: .+\n {2}fix: {6}undo the last change/,
    ),
    stack: fault.stack,
  });
});

test('issues are no fault', async () => {
  const report = new ContentError([]);
  await expect(failing(report)).rejects.toBe(report);
});

test('what was done is handed on', async () => {
  expect(await orExplain('adding', async () => 2)).toBe(2);
});
