/** A newsroom of one's own: its content, its files and its history in a repository of its own, its colours, logo and masthead. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { copySite, fixture, load, SITE } from '../support/contentFolder.ts';
import { type Dist, readDist } from '../support/dist.ts';
import { gitFolder } from '../support/gitFolder.ts';
import { buildSite, checkSite, runCli } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';

const OWN = `theme:
  paper: { light: "#eef3f8", dark: "#101820" }
  ink: { light: "#10161c", dark: "#e8eef4" }
  accent: { light: "#00457c", dark: "#8ec5ff" }
logo: /brand/logo.svg
navigation:
  - articles
  - { text: Corrections, to: /about/#corrections }
  - { text: Our paper, to: "https://paper.example/" }
  - pages
  - search
`;

const square = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path d="M0 0h${width}v${height}H0z" fill="#00457c"/></svg>`;

/** A repository with `content/` and `public/`, and nothing of the software. */
function newsroom() {
  const repository = gitFolder();
  const contentDir = path.join(repository.folder, 'content');
  cpSync(fixture('full'), contentDir, { recursive: true });
  const settings = path.join(contentDir, 'site.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}${OWN}`);
  repository.write('public/icon.svg', square(32, 32));
  repository.write('public/brand/logo.svg', square(120, 40));
  repository.commit();
  return { ...repository, contentDir, publicDir: path.join(repository.folder, 'public') };
}

const own = newsroom();
let dist: Dist;

beforeAll(async () => {
  const written = await runCli('permalinks', [], own);
  if (written.exitCode !== 0) throw new Error(written.stderr);
  own.commit();
  const build = await buildSite(tempDist(), { ...own, ci: true });
  if (build.exitCode !== 0) throw new Error(`${build.stderr}\n${build.stdout}`);
  dist = readDist(build.dist, 'https://strait.example');
});

test('nothing of the software is in its repository, and the ledger is', () => {
  expect(own.git('ls-files', 'content/permalinks.json', 'public').trim().split('\n')).toEqual([
    'content/permalinks.json',
    'public/brand/logo.svg',
    'public/icon.svg',
  ]);
  expect(own.git('status', '--porcelain')).toBe('');
});

test('each command works on it', async () => {
  const file = path.join(own.contentDir, 'articles/the-strait.md');
  expect((await checkSite({ ...own, ci: true })).exitCode).toBe(0);
  expect((await runCli('draft', [file, '--json'], own)).exitCode).toBe(0);
  const copy = path.join(own.folder, 'copy.txt');
  writeFileSync(copy, 'A recipe.');
  expect((await runCli('verify', [copy], own)).stderr).toContain('has none of the quotes');
  expect((await runCli('sources', ['--article', 'nobody'], own)).exitCode).toBe(2);
  expect((await runCli('new', ['A title', '--help'], own)).exitCode).toBe(0);
});

test('a line that its ledger has lost since its last commit is asked for', async () => {
  const ledger = path.join(own.contentDir, 'permalinks.json');
  const before = readFileSync(ledger, 'utf8');
  writeFileSync(ledger, before.replace(/^.*the-strait-a-year-on.*\n/m, ''));
  const { exitCode } = await checkSite(own);
  writeFileSync(ledger, before);
  expect(exitCode).toBe(1);
});

test('pages, figures, cards, icon and manifest have its colours', async () => {
  const colours = ':root{--color-paper:light-dark(#eef3f8,#101820)';
  for (const { file, html } of dist.pages) expect(html, file).toContain(colours);
  const home = dist.read('index.html');
  expect(home).toContain('<meta name="theme-color" content="#eef3f8"');
  expect(home).toContain('<meta name="theme-color" content="#101820"');
  expect(JSON.parse(dist.read('manifest.webmanifest'))).toMatchObject({
    background_color: '#eef3f8',
    theme_color: '#eef3f8',
  });
  const map = [...dist.files].find((file) => file.endsWith('flows-wide.svg')) ?? '';
  expect(dist.read(map)).toContain(':root { --paper: #eef3f8; --ink: #10161c;');
  expect(dist.read(map)).toContain('--paper: #101820; --ink: #e8eef4;');
  expect(await corner('cards/the-strait.png')).toEqual([0xee, 0xf3, 0xf8]);
  expect(await corner('icon-512.png')).toEqual([0xee, 0xf3, 0xf8]);
});

/** The colour of the first pixel of a picture. */
async function corner(file: string): Promise<number[]> {
  const picture = sharp(dist.readBytes(file))
    .removeAlpha()
    .extract({ left: 0, top: 0, width: 1, height: 1 });
  return [...(await picture.raw().toBuffer())];
}

test('the masthead has its logo with the title as its words, and its own links', () => {
  const header = /<header[\s\S]*?<\/header>/.exec(dist.read('index.html'))?.[0] ?? '';
  expect(header).toMatch(
    /<img [^>]*src="\/brand\/logo.svg" alt="The Strait &amp; Sound" width="120" height="40"/,
  );
  const links = Array.from(header.matchAll(/href="([^"]*)"/g), ([, href]) => href);
  expect(links).toEqual([
    '/',
    '/articles/',
    '/about/#corrections',
    'https://paper.example/',
    '/how-we-work/',
    '/search/',
  ]);
  expect(dist.files.has('brand/logo.svg')).toBe(true);
});

test.each([
  ['a logo that is nowhere', 'logo: /nowhere.svg\n', ['ImageNotFound 7:7']],
  [
    'a link that leads nowhere',
    'navigation: [articles, { text: Desk, to: /desk/ }]\n',
    ['LinkBroken 7:42'],
  ],
  [
    'a link that is none',
    'navigation: [{ text: Desk, to: "javascript:alert(1)" }]\n',
    ['UnsafeUrl 7:32'],
  ],
  [
    'a link to another host by a path',
    'navigation: [{ text: Desk, to: //h.example }]\n',
    ['UnsafeUrl 7:32'],
  ],
  ['a section that there is not', 'navigation: [articels]\n', ['InvalidValue 7:14']],
  [
    'a colour that YAML takes for a comment',
    'theme:\n  ink: { light: #10161c, dark: "#ffffff" }\n',
    ['YamlSyntax 8:17'],
  ],
  [
    'a colour by its name',
    'theme: { ink: { light: black, dark: "#ffffff" } }\n',
    ['InvalidValue 7:24'],
  ],
  ['a scheme too few', 'theme: { ink: { light: "#10161c" } }\n', ['MissingField 7:15']],
  [
    'five tints',
    `theme: { tints: [${Array(5).fill('{ light: "#10161c", dark: "#ffffff" }').join(', ')}] }\n`,
    ['InvalidValue 7:17'],
  ],
])('%s', async (_, more, names) => {
  const { issues } = await load({ 'site.yaml': `${SITE}${more}` });
  expect(issues.map(({ column, line, name }) => `${name} ${line}:${column}`)).toEqual(names);
});

test('a colour that can hardly be read', async () => {
  const site = copySite(fixture('minimal'));
  site.edit(
    'content/site.yaml',
    'language:',
    'theme: { accent: { light: "#f4b8b0", dark: "#f08a7c" } }\nlanguage:',
  );
  const { exitCode, issues, stderr } = await checkSite(site);
  expect([exitCode, issues.map(({ line, name }) => `${name} ${line}`)]).toContainEqual(
    expect.arrayContaining([expect.stringMatching(/^ColourFaint \d$/)]),
  );
  expect(stderr).toContain('accent #f4b8b0 on light paper #fcfbf7: a contrast of 1.6');
});
