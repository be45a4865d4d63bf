import { expect, test } from 'vitest';
import { reportPage } from '../../src/astro/reportPage.ts';
import type { Issue } from '../../src/schema/issue.ts';

const issue: Issue = {
  name: 'InvalidValue',
  path: 'content/articles/<i>.md',
  line: 3,
  column: 7,
  found: '</dd><script>alert(1)</script> & "more"',
  expected: 'a text',
  fix: 'write a text',
};

test('what an editor wrote is text in it', () => {
  const html = reportPage([issue]);
  expect(html).toContain('content/articles/&lt;i&gt;.md:3:7');
  expect(html).toContain('&lt;/dd&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
  expect(html).not.toContain('<script>alert');
});

test('a warning is marked as one, beside errors', () => {
  const html = reportPage([issue, { ...issue, name: 'GlyphMissing' }]);
  expect(html).toContain('<h1>1 issue and 1 warning in 1 file</h1>');
  expect(html).toContain('<span>InvalidValue</span>');
  expect(html).toContain('<span>GlyphMissing (warning)</span>');
});
