import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockingSheets, scriptWeight } from './budget.ts';
import { copySite } from './contentFolder.ts';
import { fakeDist, writeDist } from './fakeDist.ts';
import { readIssues } from './readIssues.ts';
import { type StaticServer, serve } from './serve.ts';
import { invalidHtml } from './validHtml.ts';

describe('readIssues', () => {
  const where = { root: '/project', contentDir: '/elsewhere/site/content' };
  const report = [
    '[build] …',
    '',
    '\u001b[31m../elsewhere/site/content/people/ann.yaml:3:7 UnknownField\u001b[39m',
    '  found: field "nam"',
    '  expected: a field of a person',
    '',
    'content/articles/a.md:12:1 QuoteNotFound',
    '  found: quote "q"',
    '',
    'content/articles/b.md:1:1 QuotationCutShort (warning)',
    '',
    '2 issues and 1 warning in 3 files',
  ].join('\n');

  test('reads place, name and details, and names files from their site', () => {
    expect(readIssues(report, where)).toEqual([
      {
        path: 'content/people/ann.yaml',
        line: 3,
        column: 7,
        name: 'UnknownField',
        level: 'error',
        details: ['found: field "nam"', 'expected: a field of a person'],
      },
      expect.objectContaining({ path: 'content/articles/a.md', line: 12, name: 'QuoteNotFound' }),
      expect.objectContaining({ name: 'QuotationCutShort', level: 'warning', details: [] }),
    ]);
  });

  test('a stack trace is no issue', () => {
    const trace = 'Error: x\n    at run (/project/src/a.ts:3:4)\n  /project/src/a.ts:3:4';
    expect(readIssues(trace, where)).toEqual([]);
  });
});

describe('serve', () => {
  const files = { 'index.html': 'front', 'x/index.html': 'x', '404.html': 'lost', 'a.css': 'p {}' };
  let server: StaticServer;
  beforeAll(async () => {
    server = await serve(writeDist(files), '/b/');
  });
  afterAll(() => server.close());

  const ROWS: [path: string, status: number, body: string][] = [
    ['/b/', 200, 'front'],
    ['/b/x/', 200, 'x'],
    ['/b/a.css', 200, 'p {}'],
    ['/b/y/', 404, 'lost'],
    ['/b/a.css/', 404, 'lost'],
    ['/b/x', 301, ''],
    ['/', 404, 'Not found'],
    ['/x/', 404, 'Not found'],
    ['/b/%2e%2e%2fpackage.json', 404, 'lost'],
    ['/b/%ff', 404, 'lost'],
  ];
  test.each(ROWS)('%s answers %i %s', async (url, status, body) => {
    const answer = await fetch(server.origin + url, { redirect: 'manual' });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
    if (status === 301) expect(answer.headers.get('location')).toBe('/b/x/');
  });
});

describe('copySite', () => {
  const original = writeDist({ 'content/site.yaml': 'title: A\n' });

  test('changes the copy only', () => {
    const site = copySite(path.join(original, 'content'));
    site.edit('content/site.yaml', 'title: A', 'title: $& B');
    expect(site.read('content/site.yaml')).toBe('title: $& B\n');
    site.remove('content/site.yaml');
    expect(existsSync(path.join(original, 'content/site.yaml'))).toBe(true);
  });

  test('an edit that changes nothing throws', () => {
    const site = copySite(path.join(original, 'content'));
    expect(() => site.edit('content/site.yaml', 'nothing', 'x')).toThrow(/does not hold nothing/);
  });
});

describe('invalidHtml', () => {
  const page = (body: string) =>
    `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${body}</body></html>\n`;

  test('a good page', () => {
    expect(
      invalidHtml(page('<main><p>Text <mark data-quote="q">x</mark></p></main>'), 'a'),
    ).toEqual([]);
  });

  const BAD: [body: string, rule: string][] = [
    ['<p><div></div></p>', 'no-implicit-close|close-order|element-permitted-content'],
    ['<ul><p>x</p></ul>', 'element-permitted-content'],
    ['<p id="a">x</p><p id="a">x</p>', 'no-dup-id'],
    ['<p class="a" class="b">x</p>', 'no-dup-attr'],
    ['<a href="#"><button type="button">x</button></a>', 'element-permitted-content'],
    ['<img src="a.png">', 'wcag/h37|element-required-attributes'],
    ['<blink>x</blink>', 'deprecated|no-unknown-elements'],
    ['<table><tr><p>x</p></tr></table>', 'element-permitted-content'],
    ['<div>x', 'close-order|no-implicit-close'],
  ];
  test.each(BAD)('%s', (body, rule) => {
    expect(invalidHtml(page(body), 'a').join()).toMatch(new RegExp(rule));
  });
});

describe('budget', () => {
  test('script is weighed with what it imports, once each', () => {
    const a = 'import"./b.js";import("./c.js")';
    const b = 'export{x}from"./c.js"';
    const dist = fakeDist({
      'index.html': '<script type="module" src="/b/a.js"></script>',
      'twice/index.html':
        '<link rel="modulepreload" href="/b/b.js"><script type="module" src="/b/a.js"></script>',
      'inline/index.html': '<script>1</script><script type="application/ld+json">{}</script>',
      'pressed/index.html': '<script type="module" src="/b/d.js"></script>',
      'a.js': a,
      'b.js': b,
      'd.js': 'onclick=()=>import("./c.js")',
      'c.js': `${'0123456789abcdef'.repeat(9)}`,
    });
    const weigh = (file: string) => scriptWeight(dist, dist.page(file));
    expect(weigh('index.html')).toBeGreaterThan(60);
    expect(weigh('twice/index.html')).toBe(weigh('index.html'));
    expect(weigh('inline/index.html')).toBeLessThan(25);
    expect(weigh('pressed/index.html')).toBeLessThan(60);
  });

  test('a style sheet blocks unless it is for print', () => {
    const { pages } = fakeDist({
      'index.html':
        '<link rel="stylesheet" href="a.css"><link rel="stylesheet" media="print" href="p.css">',
    });
    expect(pages.flatMap(blockingSheets)).toEqual(['a.css']);
  });
});
