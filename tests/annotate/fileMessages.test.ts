import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findingsIn, tell } from '../../src/annotate/fileMessages.ts';
import type { Finding } from '../../src/schema/issue.ts';

const finding: Finding = {
  name: 'QuoteNotFound',
  line: 3,
  column: 7,
  found: 'quote "a": “words” does not stand in the prose',
  expected: 'the words as they stand there',
  fix: 'copy them',
};

test('what is told of a file is read from it again, in order, and nothing that others told', () => {
  const file = new VFile('text');
  const nowhere = { ...finding, line: 0, column: 0 };
  file.message('of another plugin', { source: 'remark-lint', ruleId: 'no-tabs' });
  tell(file, finding);
  tell(file, nowhere);
  expect(findingsIn(file)).toEqual([finding, nowhere]);
});

test.each([
  ['an error', finding, true],
  ['a warning', { ...finding, name: 'QuotationCutShort' as const }, false],
])('%s says so, and is not thrown', (_, given, fatal) => {
  const file = new VFile('text');
  tell(file, given);
  expect(file.messages[0]).toMatchObject({ fatal, ruleId: given.name, fix: 'copy them' });
});
