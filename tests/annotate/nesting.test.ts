/** How deep lists and block quotes may go within each other. */
import { expect, test } from 'vitest';
import { run } from './annotateCase.ts';

const stairs = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

test.each([
  ['thirty-two block quotes', `${'> '.repeat(32)}a`],
  ['a list that goes down thirty-two steps', stairs(32)],
  ['a rule of many dashes', `a\n\n${'- '.repeat(100)}`],
  ['a rule of many stars', `a\n\n${'*'.repeat(100)}`],
])('%s', (_, markdown) => {
  expect(run(markdown).issues).toEqual([]);
});

test.each([
  ['thirty-three block quotes', `${'> '.repeat(33)}a`, 'MarkdownBroken 11:1'],
  ['a list that goes down a step more', stairs(33), 'MarkdownBroken 43:65'],
  ['a list that goes down sixty steps', stairs(60), 'MarkdownBroken 43:65'],
])('%s', (_, markdown, issue) => {
  expect(run(markdown).issues).toEqual([issue]);
});
