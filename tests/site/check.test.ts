/** The command `check` as programs and editors call it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copySite, fixture } from '../support/contentFolder.ts';
import { checkSite, ROOT, siteEnvironment } from '../support/runSite.ts';

const ARTICLE = 'content/articles/ferry.md';

function broken() {
  const site = copySite(fixture('minimal'));
  site.edit(ARTICLE, 'exact: the ferry', 'exact: the lorry');
  return site;
}

test('the terminal shows the line and the place', async () => {
  const { stderr, issues } = await checkSite(broken());
  expect(issues).toMatchObject([{ name: 'QuoteNotFound', path: ARTICLE, line: 18, column: 12 }]);
  expect(stderr).toMatch(/> 18 \| {5}exact: the lorry left when.*\n {7}\| {12}\^\n/);
});

test.each([
  ['json', (text: string) => JSON.parse(text).issues[0].name],
  ['sarif', (text: string) => JSON.parse(text).runs[0].results[0].ruleId],
  ['github', (text: string) => /^::error .*title=(\w+)::/.exec(text)?.[1]],
])('--format %s is all that stands on standard output', async (format, nameIn) => {
  const run = await checkSite(broken(), '--format', format);
  expect(nameIn(run.stdout)).toBe('QuoteNotFound');
  expect([run.exitCode, run.stderr]).toEqual([1, '']);
});

test('--fix mends the file and reports what is left', async () => {
  const site = copySite(fixture('minimal'));
  const before = site.read(ARTICLE);
  site.edit(ARTICLE, 'Varnholm }', 'Varnholm, the quay }');
  const run = await checkSite(site, '--fix', '--strict');
  expect(run.stderr).toMatch(/^mended: CommaSplitsValue in content\/articles\/ferry\.md:19:\d+$/m);
  expect(run.issues.map(({ name }) => name)).toEqual(['SourceUnarchived', 'QuoteUnverified']);
  expect(run.exitCode).toBe(0);
  expect(site.read(ARTICLE)).toBe(before.replace('Varnholm }', '"Varnholm, the quay" }'));
});

test('an unknown format is a wrong call', async () => {
  const run = await checkSite(broken(), '--format', 'xml');
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain('--format takes text, json, github, sarif, not "xml"');
});

test('--watch checks again when the content has changed', async () => {
  const site = broken();
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'src/cli/check.ts'), '--watch', '--format', 'json'],
    { cwd: ROOT, env: siteEnvironment(site), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const reports: string[][] = [];
    let text = '';
    const report = async (count: number) => {
      while (reports.length < count) {
        const [chunk] = await once(child.stdout.setEncoding('utf8'), 'data');
        text += chunk;
        for (let end = text.indexOf('\n}\n'); end >= 0; end = text.indexOf('\n}\n')) {
          const { issues } = JSON.parse(text.slice(0, end + 3));
          reports.push(issues.map(({ name }: { name: string }) => name));
          text = text.slice(end + 3);
        }
      }
      return reports.at(-1);
    };
    expect(await report(1)).toEqual(['QuoteNotFound']);
    site.edit(ARTICLE, 'the lorry', 'the ferry');
    expect(await report(2)).toEqual(['SourceUnarchived', 'QuoteUnverified']);
  } finally {
    child.kill();
  }
});
