/** `npm run sources` as it is called: what it asks, what it says, what it writes, how it ends. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Answering, answering, nobody } from '../support/answering.ts';
import { article, copySite, fixture } from '../support/contentFolder.ts';
import { runCli } from '../support/runSite.ts';

const ARTICLE = 'content/articles/ferry.md';
const PAGE = 'https://port.example/log';

/** The minimal site, whose one source lies on a host that answers as a test says. */
async function ferry(pages: Record<string, Answering>, gate?: Record<string, Answering>) {
  const host = await answering(pages);
  const archive = gate === undefined ? undefined : await answering(gate);
  const site = copySite(fixture('minimal'));
  const url = `${host.origin}/log`;
  site.edit(ARTICLE, PAGE, `${url} # theirs`);
  const timegate = `${archive?.origin ?? (await nobody())}/gate/`;
  const sources = (...args: string[]) =>
    runCli('sources', ['--timegate', timegate, '--pause', '0', ...args], site);
  return { ...site, archive, host, sources, url };
}

/** An archive with a copy of 2026-05-06 of any page that it is asked for. */
const archiveOf = (page: () => string): Record<string, Answering> =>
  new Proxy<Record<string, Answering>>(
    {},
    {
      get: (_, asked) =>
        String(asked).startsWith('/gate/')
          ? [302, { location: '/copy/1' }]
          : [
              200,
              {
                'memento-datetime': 'Wed, 06 May 2026 10:00:00 GMT',
                link: `<${page()}>; rel="original"`,
              },
            ],
    },
  );

async function archived() {
  let url = '';
  const made = await ferry(
    { '/log': 200 },
    archiveOf(() => url),
  );
  url = made.url;
  return { ...made, copy: `${made.archive?.origin}/copy/1` };
}

test('what is gone and of what there is no copy', async () => {
  const { read, sources, url } = await ferry({}, {});
  const before = read(ARTICLE);
  const { exitCode, issues, stderr, stdout } = await sources('--fix');
  expect(issues).toEqual([
    expect.objectContaining({ path: ARTICLE, line: 10, column: 10, name: 'SourceGone' }),
  ]);
  expect(stderr).toContain(`source "harbour-log": ${url} answers 404`);
  expect(stdout).toContain('No copy was found of harbour-log (ferry): the archive has no copy.');
  expect(stdout).toContain('0 of 1 sources answer at their address.');
  expect([exitCode, read(ARTICLE)]).toEqual([1, before]);
});

test.each<[string, Record<string, Answering>, string[], number, RegExp]>([
  [
    'moved',
    { '/log': [301, { location: '/archive/log' }], '/archive/log': 200 },
    ['SourceMoved'],
    1,
    /has moved to .*\/archive\/log for good\n/,
  ],
  [
    'moved to a front page',
    { '/log': [301, { location: '/' }], '/': 200 },
    ['SourceMoved'],
    1,
    /for good, which is a front page\n/,
  ],
  ['in trouble', { '/log': 500 }, ['SourceUnreachable'], 1, /log answers 500\n/],
  [
    'a trap',
    { '/log': [301, { location: 'javascript:alert(1)' }] },
    ['SourceUnreachable'],
    1,
    /log leads to javascript:alert\(1\)\n/,
  ],
  ['closed', { '/log': 403 }, [], 0, /^$/],
])('%s', async (_, pages, names, code, told) => {
  const { sources } = await ferry(pages, {});
  const { exitCode, issues, stderr } = await sources();
  expect([exitCode, issues.map(({ name }) => name)]).toEqual([code, names]);
  expect(stderr).toMatch(told);
});

test('a copy is offered, and written with --fix: one line more, the rest byte for byte', async () => {
  const { archive, copy, read, sources } = await archived();
  const before = read(ARTICLE);
  const offered = await sources();
  expect(offered.stderr).toContain('an archive has one of 2026-05-06, the source of 2026-05-03');
  expect(offered.stderr).toContain(`fix:      open ${copy} and`);
  expect([offered.exitCode, read(ARTICLE)]).toEqual([0, before]);
  expect(archive?.headers[0]?.['accept-datetime']).toBe('Sun, 03 May 2026 12:00:00 GMT');

  const { exitCode, issues, stderr } = await sources('--fix');
  expect([exitCode, issues]).toEqual([0, []]);
  expect(stderr).toBe(`written: a copy of harbour-log at ${ARTICLE}:10: ${copy}\n`);
  const after = before.replace(' # theirs\n', ` # theirs\n    archived: ${copy}\n`);
  expect(read(ARTICLE)).toBe(after);

  const asked = archive?.requests.length;
  expect((await sources('--fix')).exitCode).toBe(0);
  expect([archive?.requests.length, read(ARTICLE)]).toEqual([asked, after]);
});

test('--format json has every source, and nothing else stands on standard output', async () => {
  const { copy, sources, url } = await archived();
  const { stderr, stdout } = await sources('--format', 'json');
  const told = JSON.parse(stdout);
  expect(stderr).toBe('');
  expect(told.sources).toEqual([
    {
      article: 'ferry',
      id: 'harbour-log',
      url,
      state: 'answers',
      copy: { url: copy, day: '2026-05-06' },
    },
  ]);
  expect(told.issues).toEqual([
    expect.objectContaining({ name: 'SourceUnarchived', path: ARTICLE, line: 10, column: 10 }),
  ]);
});

test('it says for whom it asks, and what archive the settings name is asked', async () => {
  const { archive, contentDir, edit, host } = await archived();
  edit('content/site.yaml', 'language:', `timegate: ${archive?.origin}/gate/\nlanguage:`);
  const { exitCode } = await runCli('sources', ['--pause', '0'], { contentDir });
  expect(exitCode).toBe(0);
  expect(host.headers[0]?.['user-agent']).toMatch(/^on-record\/\d+\.\d+\.\d+ \(\+https?:\/\/.*\)$/);
  expect(archive?.requests[0]).toBe(`HEAD /gate/${host.origin}/log`);
});

test('one address in two articles is asked once, and --article asks of one alone', async () => {
  const { host, sources, url, write } = await ferry({ '/log': 200, '/other': 200 }, {});
  write(
    'content/articles/other.md',
    article(
      `published: 2026-05-05
sources:
  - { id: log, title: The log, publisher: P, url: "${url}", kind: report }
  - { id: other, title: Another, publisher: P, url: "${host.origin}/other", kind: report }`,
      'Prose.[^log][^other]',
    ),
  );
  expect((await sources()).stdout).toContain('3 of 3 sources answer at their address.');
  expect(host.requests).toEqual(['GET /robots.txt', 'HEAD /log', 'HEAD /other']);
  expect((await sources('--article', 'ferry')).stdout).toContain('1 of 1 sources');
});

test('without a network it says so and changes nothing', async () => {
  const { contentDir, edit, read } = copySite(fixture('minimal'));
  edit(ARTICLE, PAGE, `${await nobody()}/log`);
  const before = read(ARTICLE);
  const args = ['--fix', '--pause', '0', '--timegate', `${await nobody()}/gate/`];
  const { exitCode, stderr, stdout } = await runCli('sources', args, { contentDir });
  expect([exitCode, stdout, read(ARTICLE)]).toEqual([1, '', before]);
  expect(stderr).toBe('Nothing answered: there seems to be no network. Nothing was changed.\n');
});

test('what another program wrote meanwhile is not overwritten', async () => {
  const made = await archived();
  const changed = `${made.read(ARTICLE)}\nA line more.\n`;
  const page = made.host;
  page.requests.push = (...added) => {
    made.write(ARTICLE, changed);
    return Array.prototype.push.apply(page.requests, added);
  };
  const { exitCode, stderr } = await made.sources('--fix');
  expect(stderr).toContain(`${ARTICLE} was changed meanwhile: nothing was written to it`);
  expect([exitCode, made.read(ARTICLE)]).toEqual([1, changed]);
});

test('a file keeps its line ends and its rights', async () => {
  const { copy, contentDir, read, sources, write } = await archived();
  const windows = read(ARTICLE).replaceAll('\n', '\r\n');
  write(ARTICLE, `\uFEFF${windows}`);
  const file = path.join(contentDir, 'articles/ferry.md');
  const { mode } = statSync(file);
  await sources('--fix');
  expect(read(ARTICLE)).toBe(
    `\uFEFF${windows.replace(' # theirs\r\n', ` # theirs\r\n    archived: ${copy}\r\n`)}`,
  );
  expect(statSync(file).mode).toBe(mode);
});

test.each([
  [['--article', 'nobody'], /No article is called "nobody"/],
  [['--timegate', 'javascript:alert(1)'], /--timegate takes an http or https URL/],
  [['--pause', '-1'], /pause/],
  [['--timeout', '0'], /--timeout takes seconds up to 600/],
  [['--format', 'xml'], /--format takes text, json, github, sarif/],
  [['--all'], /--all/],
])('a wrong call: %j', async (args, told) => {
  const { exitCode, stderr, stdout } = await runCli('sources', args, copySite(fixture('minimal')));
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(told);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('content with issues is told, and nobody is asked', async () => {
  const { edit, host, sources } = await ferry({ '/log': 200 }, {});
  edit(ARTICLE, 'speaker: ada-lind', 'speaker: nobody');
  const { exitCode, issues } = await sources();
  expect([exitCode, issues.map(({ name }) => name)]).toEqual([1, ['UnknownEntity']]);
  expect(host.requests).toEqual([]);
});
