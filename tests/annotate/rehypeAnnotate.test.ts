/** The plugin in pipelines that are not ours. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { type RehypeAnnotateOptions, rehypeAnnotate } from '../../src/annotate/rehypeAnnotate.ts';
import { ROOT } from '../support/runSite.ts';

const ROOM = path.join(ROOT, 'src/annotate');

async function annotated(markdown: string, options: RehypeAnnotateOptions) {
  const file = new VFile(markdown);
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeAnnotate, options);
  const tree = await pipeline.run(pipeline.parse(file), file);
  return { html: toHtml(tree), file, annotations: file.data.annotations };
}

test('the example of the README prints what the README says', async () => {
  const readme = await readFile(path.join(ROOM, 'README.md'), 'utf8');
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const [, printed] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  const args = ['--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOM });
  expect(stdout).toBe(printed);
});

const PERSON = { key: 'person:kim', names: ['Kim'], href: '/kim' } as const;

describe('markup', () => {
  test.each<[string, string, RehypeAnnotateOptions, string]>([
    ['nothing to find', 'a b', {}, '<p>a b</p>'],
    [
      'a quote without a fragment has no id',
      'a b',
      { quotes: [{ id: 'q', exact: 'b' }] },
      '<p>a <mark data-quote="q" data-end="">b</mark></p>',
    ],
    [
      'a claim with one',
      'a b',
      { claims: [{ id: 'c', exact: 'b', fragment: 'f' }] },
      '<p>a <span id="f" data-claim="c" data-end="">b</span></p>',
    ],
    [
      'a name',
      'a Kim',
      { entities: [PERSON] },
      '<p>a <a data-mention="person:kim" href="/kim">Kim</a></p>',
    ],
    [
      'a stated mention',
      '[she](person:kim)',
      { entities: [PERSON] },
      '<p><a data-mention="person:kim" href="/kim">she</a></p>',
    ],
    ['a prevented one', '[Kim](mention:none) Lane', { entities: [PERSON] }, '<p>Kim Lane</p>'],
    [
      'an entity that nobody listed',
      '[she](person:lee)',
      { entities: [PERSON] },
      '<p><a href="person:lee">she</a></p>',
    ],
    [
      'a task',
      '- [x] a b',
      { quotes: [{ id: 'q', exact: 'a b' }] },
      '<li class="task-list-item"><input type="checkbox" checked disabled> <mark data-quote="q" data-end="">a b</mark></li>',
    ],
  ])('%s', async (_name, markdown, options, expected) => {
    expect((await annotated(markdown, options)).html).toContain(expected);
  });
});

test('the numbers and the label of footnotes are no text', async () => {
  const { annotations, html } = await annotated('a[^1] b\n\n[^1]: c', {
    quotes: [{ id: 'q', exact: 'a b' }],
  });
  expect(annotations?.text).toBe('a b\nc \n');
  expect(html).toContain('<mark data-quote="q">a</mark><sup>');
});

describe('messages', () => {
  test.each<[string, string, RehypeAnnotateOptions, object]>([
    [
      'an error without a place',
      'a b',
      { quotes: [{ id: 'q', exact: 'zebra' }] },
      { ruleId: 'QuoteNotFound', fatal: true, place: undefined, source: 'annotate' },
    ],
    [
      'an error with one',
      'a b',
      { claims: [{ id: 'c', exact: 'zebra', place: { line: 3, column: 7 } }] },
      { ruleId: 'ClaimNotFound', fatal: true, line: 3, column: 7 },
    ],
    [
      'a warning',
      'He said “not a cent of it”.',
      { quotes: [{ id: 'q', exact: 'a cent of it' }] },
      { ruleId: 'QuotationCutShort', fatal: false },
    ],
    [
      'places in the prose are those of the Markdown',
      'one\n\ntwo one',
      { quotes: [{ id: 'q', exact: 'one' }] },
      { ruleId: 'QuoteAmbiguous', reason: expect.stringMatching(/line 1.*line 3/) },
    ],
  ])('%s', async (_name, markdown, options, expected) => {
    const { messages } = (await annotated(markdown, options)).file;
    expect(messages).toEqual([expect.objectContaining(expected)]);
  });
});
