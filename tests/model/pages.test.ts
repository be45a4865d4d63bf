/** Plain pages: what may stand in `content/pages/`, at which address it answers, and for how long. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answeredPaths } from '../../src/model/addresses.ts';
import { readLedgerText } from '../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../src/model/ledger/recordPermalinks.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { OWN_SEGMENTS } from '../../src/urls.ts';
import { article, contentFolder, load, loadSite } from '../support/contentFolder.ts';
import { ROOT } from '../support/runSite.ts';
import { tempFolder } from '../support/tempFolder.ts';

const publicDir = path.join(tempFolder(), 'public');
for (const file of ['paper.pdf', 'files/a.pdf', 'old.html']) {
  mkdirSync(path.dirname(path.join(publicDir, file)), { recursive: true });
  writeFileSync(path.join(publicDir, file), 'x');
}

const page = (fields: string, prose = 'Prose.') => `---\n${fields}\n---\n\n${prose}\n`;
const FIELDS = 'title: How we work\nsummary: What we do.';
const GOOD = page(FIELDS, 'Prose.\n\n## How *quotes* are chosen\n\nMore.');

/** `FILE:LINE:COLUMN NAME` of each issue of a site with these files. */
async function issuesOf(files: Record<string, string>) {
  const { issues } = await load(files, { publicDir });
  return issues.map(({ path: file, line, column, name }) => `${file}:${line}:${column} ${name}`);
}

test('a page has its title, its prose, and an address of its own', async () => {
  const site = await loadSite({ 'pages/methods.md': GOOD });
  expect(site.pages).toMatchObject([
    { slug: 'methods', title: 'How we work', navigation: false, href: '/methods/' },
  ]);
  expect(site.pages[0]?.headings).toEqual([
    { depth: 2, text: 'How quotes are chosen', id: 'how-quotes-are-chosen' },
  ]);
});

describe('an issue in a page, at its place', () => {
  test.each<[what: string, text: string, ...issues: string[]]>([
    ['no title', page('summary: S'), '2:1 MissingField'],
    ['no summary', page('title: T'), '2:1 MissingField'],
    ['an empty title', page('title: ""\nsummary: S'), '2:8 InvalidValue'],
    [
      'a summary without end',
      page(`title: T\nsummary: ${'long '.repeat(61)}`),
      '3:10 InvalidValue',
    ],
    ['a misspelt field', page(`${FIELDS}\nnavigaton: true`), '4:1 UnknownField'],
    ['no truth value', page(`${FIELDS}\nnavigation: yes`), '4:13 InvalidValue'],
    ['a comment in a title', page('title: Rule #1\nsummary: S'), '2:8 CommentCutsValue'],
    ['a colon in a summary', page('title: T\nsummary: We: this'), '3:10 YamlSyntax'],
    ['no frontmatter', 'Prose.\n', '1:1 FrontmatterMissing'],
    ['HTML', page(FIELDS, 'A <b>word</b>.'), '6:3 RawHtml'],
    ['a heading of level one', page(FIELDS, '# Loud'), '6:1 HeadingTooHigh'],
    ['a script in a link', page(FIELDS, '[x](javascript:alert)'), '6:1 UnsafeUrl'],
    ['a link to nothing', page(FIELDS, '[x](/articles/none/)'), '6:1 LinkBroken'],
    ['a link to no place in it', page(FIELDS, '[x](#nowhere)'), '6:1 LinkBroken'],
    ['a mention', page(FIELDS, '[she](person:mara-voss)'), '6:1 UnknownMention'],
    ['a note of no footnote', page(FIELDS, 'So.[^courier]'), '6:4 UnknownSource'],
    ['a footnote for nothing', page(FIELDS, 'So.\n\n[^1]: A note.'), '8:1 FootnoteUnused'],
    ['a figure', page(FIELDS, '::figure{timeline}'), '6:1 FigureEmpty'],
    ['a picture that is not there', page(FIELDS, '![A desk](./none.png)'), '6:1 ImageNotFound'],
    ['a picture of an article', page(FIELDS, '![A](../articles/a.png)'), '6:1 ImageNotFound'],
    ['a picture on another host', page(FIELDS, '![A](https://a.example/a.png)'), '6:1 RemoteImage'],
    ['an alias of no form', page(`${FIELDS}\naliases: [My_Page]`), '4:11 InvalidId'],
  ])('%s', async (_, text, ...issues) => {
    expect(await issuesOf({ 'pages/methods.md': text })).toEqual(
      issues.map((each) => `content/pages/methods.md:${each}`),
    );
  });

  test('names the field that was meant, and speaks of a page', async () => {
    const { issues } = await load({
      'pages/methods.md': page(`${FIELDS}\nnavigaton: true`, '[she](person:mo) [^x]'),
    });
    expect(issues.map(({ fix }) => fix)[0]).toContain('"navigation"');
    expect(issues.map(({ found }) => found).join()).not.toContain('the article');
  });
});

describe('a slug of its own', () => {
  test.each<[what: string, files: Record<string, string>, ...issues: string[]]>([
    ['the site has', { 'pages/people.md': GOOD }, 'pages/people.md:1:1 SlugTaken'],
    ['a page of the site has', { 'pages/about.md': GOOD }, 'pages/about.md:1:1 SlugTaken'],
    ['a folder of public/ has', { 'pages/files.md': GOOD }, 'pages/files.md:1:1 SlugTaken'],
    ['a page of public/ has', { 'pages/old.md': GOOD }, 'pages/old.md:1:1 SlugTaken'],
    ['is not kebab-case', { 'pages/My_Page.md': GOOD }, 'pages/My_Page.md:1:1 InvalidId'],
    ['is below another', { 'pages/a/b.md': GOOD }, 'pages/a/b.md:1:1 InvalidId'],
    [
      'another page has',
      { 'pages/a.md': GOOD, 'pages/a/index.md': GOOD },
      'pages/a/index.md:1:1 SlugTaken',
    ],
    [
      'another page had',
      { 'pages/a.md': GOOD, 'pages/b.md': page(`${FIELDS}\naliases: [a]`) },
      'pages/b.md:4:11 SlugTaken',
    ],
    [
      'had, and the site has',
      { 'pages/a.md': page(`${FIELDS}\naliases: [search]`) },
      'pages/a.md:4:11 SlugTaken',
    ],
  ])('one that %s', async (_, files, ...issues) => {
    expect(await issuesOf(files)).toEqual(issues.map((each) => `content/${each}`));
  });

  test('every folder that the site itself publishes is taken', () => {
    const routes = readdirSync(path.join(ROOT, 'src/pages'))
      .map((name) => name.replace(/\.astro$/, ''))
      .filter((name) => /^[a-z0-9-]+$/.test(name));
    expect(routes.length).toBeGreaterThan(5);
    expect(routes.filter((name) => !OWN_SEGMENTS.includes(name))).toEqual([]);
  });
});

describe('links to a page', () => {
  const files = (
    target: string,
    methods = page(`${FIELDS}\naliases: [rules]`, '## Here\n\nX.'),
  ) => ({
    'pages/methods.md': methods,
    'articles/a.md': article('', `[x](${target})`),
    'pages/imprint.md': page('title: Imprint\nsummary: Who.', `[x](${target})`),
  });

  test.each(['/methods/', '/methods/#here', '/rules/', '/rules/#here'])(
    '%s leads there',
    async (to) => {
      expect(await issuesOf(files(to))).toEqual([]);
    },
  );

  test.each(['/method/', '/methods', '/methods/#heer'])('%s leads to nothing', async (target) => {
    expect(await issuesOf(files(target))).toEqual([
      'content/articles/a.md:8:1 LinkBroken',
      'content/pages/imprint.md:6:1 LinkBroken',
    ]);
  });

  test('are no second issue where it cannot be read', async () => {
    const broken = page('title: T', '## Here');
    expect(await issuesOf(files('/methods/#heer', broken))).toEqual([
      'content/pages/methods.md:2:1 MissingField',
    ]);
  });
});

describe('what was published answers', () => {
  const before = { 'pages/methods.md': GOOD, 'pages/imprint.md': GOOD };

  /** What the ledger of a site with these pages, then published with those instead, does not answer. */
  async function lostAfter(files: Record<string, string>) {
    const first = contentFolder(before);
    await recordPermalinks({ contentDir: first });
    const { entries } = readLedgerText(readFileSync(path.join(first, 'permalinks.json'), 'utf8'));
    const contentDir = contentFolder({
      ...files,
      'permalinks.json': JSON.stringify(entries.map(({ path: each }) => each)),
    });
    const { site, issues } = await loadContent({ contentDir });
    const answered = site === undefined ? new Set() : answeredPaths(site);
    return {
      site,
      issues: issues.map(({ name, fix }) => `${name}: ${fix}`),
      lost: entries.map(({ path: each }) => each).filter((each) => !answered.has(each)),
    };
  }

  test('a page that is deleted without a word is told, with the lines to write', async () => {
    const { issues } = await lostAfter({ 'pages/imprint.md': GOOD });
    expect(issues).toEqual([
      expect.stringMatching(/^PermalinkLost: .*`aliases`[\s\S]*- \{ page: methods, /),
    ]);
  });

  test('a renamed page, under its alias', async () => {
    const { lost, site } = await lostAfter({
      'pages/how-we-work.md': page(`${FIELDS}\naliases: [methods]`),
      'pages/imprint.md': GOOD,
    });
    expect(lost).toEqual([]);
    expect(site?.pages.map(({ href }) => href)).toEqual(['/how-we-work/', '/imprint/']);
  });

  test('a withdrawn page, with what became of it', async () => {
    const { lost, site } = await lostAfter({
      'pages/imprint.md': GOOD,
      'retired.yaml': '- { page: methods, date: 2026-03-04, because: Merged., now: imprint }\n',
    });
    expect(lost).toEqual([]);
    expect(site?.gone).toMatchObject([{ href: '/methods/', now: { href: '/imprint/' } }]);
  });

  test('nothing is said to be lost while a page cannot be read', async () => {
    const { issues } = await lostAfter({ 'pages/imprint.md': page('title: T') });
    expect(issues).toEqual([expect.stringMatching(/^MissingField/)]);
  });

  test.each([
    ['retired and still there', 'page: imprint', 'DuplicateId'],
    ['retired for a page that is not there', 'page: methods, now: imprnt', 'UnknownPage'],
  ])('a page that is %s is an issue', async (_, fields, name) => {
    const { issues } = await load({
      'pages/imprint.md': GOOD,
      'retired.yaml': `- { ${fields}, date: 2026-03-04, because: Merged. }\n`,
    });
    expect(issues).toMatchObject([{ name, path: 'content/retired.yaml' }]);
  });
});
