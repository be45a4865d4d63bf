import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { article, load, SITE } from '../support/contentFolder.ts';
import { tempFolder } from '../support/tempFolder.ts';

const publicDir = path.join(tempFolder(), 'public');
mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
for (const file of ['logo.png', 'uploads/map a.png', 'paper.pdf']) {
  writeFileSync(path.join(publicDir, file), 'x');
}

const FIELDS = `aliases: [the-loan]
sources: [{ id: herald, title: Quay, publisher: The Herald, url: "https://example.org/h", kind: report }]
people: [{ id: mara-voss, name: Mara Voss }]
countries: [PT]
quotes: [{ id: words, speaker: mara-voss, exact: not a cent, said: { date: 2026-01-01 }, source: herald }]
claims: [{ id: loan, text: A loan., exact: Nothing, status: asserted, asOf: 2026-03-01, because: Said., positions: [{ by: PT, stance: denies, date: 2026-01-01, source: herald }] }]
retired: [{ quote: old-words, date: 2026-03-01, because: Reworded. }]`;
const LOAN = article(FIELDS, '“not a cent”\n\n## At sea\n\nNothing.');
const DRAFT = article('draft: true', 'Soon. [Back](/articles/loan/).\n\n## Here');

/** The issues of a site with this prose in one more article. */
async function issuesOf(prose: string, more: Record<string, string | Uint8Array> = {}) {
  const files = { 'articles/loan.md': LOAN, 'articles/soon.md': DRAFT };
  const { issues } = await load(
    { ...files, 'articles/a.md': article('countries: [ES]', prose), ...more },
    { publicDir, siteUrl: 'https://example.org/some/where/' },
  );
  return issues.map((issue) => ({ ...issue, at: `${issue.path}:${issue.line}:${issue.column}` }));
}

describe('a link that leads somewhere', () => {
  test.each([
    '/',
    '/articles/loan/',
    '/articles/the-loan/',
    '/articles/loan/#words',
    '/articles/loan/#claim-loan',
    '/articles/loan/#at-sea',
    '/articles/loan/#old-words',
    '/articles/loan/#src_herald',
    '/articles/loan/#:~:text=cent',
    '/articles/loan/quotes/words/',
    '/articles/loan/quotes/old-words/',
    '/articles/the-loan/claims/loan/',
    '/articles/loan/article.json',
    '/articles/loan/cite/',
    '/articles/loan/quotes/words/cite.bib',
    '/embed/loan/words/',
    '/cards/loan/words.png',
    '/people/mara-voss/',
    '/people/mara-voss/quotes/2/',
    '/countries/pt/',
    '/quotes/2/',
    '/quotes/',
    '/claims/by-date/',
    '/about/',
    '/search/?q=loan',
    '/rss.xml',
    '/paper.pdf',
    '/uploads/map%20a.png',
    '#here',
  ])('%s', async (target) => {
    expect(await issuesOf(`[x](${target})\n\n## Here`)).toEqual([]);
  });
});

describe('a link that leads to nothing', () => {
  test.each([
    ['/articles/none/', 'write /articles/loan/ if that is meant'],
    ['/articles/lone/', 'write /articles/loan/ if that is meant'],
    ['/articles/loan', 'write /articles/loan/ if that is meant'],
    ['/articles/soon/', 'write /articles/loan/ if that is meant'],
    ['/articles/loan/quotes/wordz/', 'write /articles/loan/quotes/words/ if that is meant'],
    ['/people/tom-reyes/', 'write /people/ if that is meant'],
    ['/countries/PT/', 'write /countries/pt/ if that is meant'],
    ['/paper.doc', 'write /paper.pdf if that is meant'],
    ['/somewhere/else.html', 'correct the path, or put the file into public/'],
    ['/articles/loan/#wordz', 'write /articles/loan/#words if that is meant'],
    ['/articles/loan/#nothing-like-it', 'link to /articles/loan/'],
    ['#her', 'write #here if that is meant'],
  ])('%s', async (target, fix) => {
    const issues = await issuesOf(`First.\n\nAnd [x](${target}).\n\n## Here`);
    expect(issues).toMatchObject([
      {
        name: 'LinkBroken',
        at: 'content/articles/a.md:10:5',
        fix,
        found: expect.stringContaining(`"${target}"`),
      },
    ]);
  });

  test('in a note of the frontmatter, a registry, or split by a quote', async () => {
    const note = (text: string) => `countries: [{ code: ES, note: "${text}" }]`;
    const file = (text: string) => ({
      'articles/a.md': article(note(text), 'ES'),
      'countries/PT.yaml': `note: "${text}"\n`,
    });
    const issues = await issuesOf('', file('See [it](/articles/none/).'));
    expect(issues.map(({ name, at }) => `${name} ${at}`)).toEqual([
      'LinkBroken content/articles/a.md:6:31',
      'LinkBroken content/countries/PT.yaml:1:7',
    ]);
    const quoted = FIELDS.replace('aliases: [the-loan]', '');
    const split = article(quoted, 'She said [“not a cent”, she said](/articles/none/). Nothing.');
    expect(await issuesOf('', { 'articles/a.md': split })).toMatchObject([{ name: 'LinkBroken' }]);
  });

  test('is no second issue where the article cannot be read', async () => {
    const issues = await issuesOf('[x](/articles/loan/#wordz) [y](/articles/loan/quotes/z/)', {
      'articles/loan.md': LOAN.replace('kind: report', 'kind: repot'),
    });
    expect(issues.map(({ name }) => name)).toEqual(['InvalidValue']);
  });

  test('is no second issue where it leads to a quote that is not found', async () => {
    const issues = await issuesOf('[x](/articles/loan/#words) [y](/articles/loan/quotes/words/)', {
      'articles/loan.md': LOAN.replace('“not a cent”', '“not one cent”'),
    });
    expect(issues.map(({ name }) => name)).toEqual(['QuoteNotFound']);
  });

  test('a draft may link to drafts, and is checked', async () => {
    const draft = article('draft: true', '[x](/articles/soon/) [y](/articles/none/)');
    expect(await issuesOf('', { 'articles/a.md': draft })).toMatchObject([
      { name: 'LinkBroken', at: 'content/articles/a.md:8:22' },
    ]);
  });
});

describe('files of public/', () => {
  test('a picture that is there', async () => {
    expect(await issuesOf('![Map](/uploads/map%20a.png)')).toEqual([]);
  });
  test('a picture that is not', async () => {
    expect(await issuesOf('![Map](/uploads/none.png)')).toMatchObject([
      { name: 'ImageNotFound', at: 'content/articles/a.md:8:1' },
    ]);
  });
  test.each([
    ['/logo.png', []],
    ['/logos.png', ['ImageNotFound content/site.yaml:5:32 write /logo.png if that is meant']],
  ])('the logo %s', async (logo, expected) => {
    const site = SITE.replace('{ name: Test }', `{ name: Test, logo: ${logo} }`);
    const issues = await issuesOf('', { 'site.yaml': site });
    expect(issues.map(({ name, at, fix }) => `${name} ${at} ${fix}`)).toEqual(expected);
  });
});

describe('a picture beside the article', async () => {
  const blank = sharp({ create: { width: 9, height: 9, channels: 3, background: '#777' } });
  const noise = sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 99, sigma: 50 },
    },
  });
  const png = await blank.clone().png().toBuffer();
  const jpeg = await noise.clone().jpeg().toBuffer();
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
  test.each<[string, string, string | Uint8Array, string[]]>([
    ['a PNG', 'a.png', png, []],
    ['a JPEG', 'a.jpg', jpeg, []],
    ['a JPEG in capitals', 'a.JPEG', jpeg, []],
    ['a WebP', 'a.webp', await blank.clone().webp().toBuffer(), []],
    ['an AVIF', 'a.avif', await blank.clone().avif().toBuffer(), []],
    ['a GIF', 'a.gif', await blank.clone().gif().toBuffer(), []],
    ['a name with a space', 'a b.png', png, []],
    ['an SVG', 'a.svg', SVG, ['ImageUnreadable']],
    ['an SVG under another name', 'a.png', SVG, ['ImageUnreadable']],
    ['a PNG under another name', 'a.jpg', png, ['ImageUnreadable']],
    ['text', 'a.png', 'no picture', ['ImageUnreadable']],
    ['nothing', 'a.png', '', ['ImageUnreadable']],
    ['half a JPEG', 'a.jpg', jpeg.subarray(0, jpeg.length / 2), ['ImageUnreadable']],
    ['half a PNG', 'a.png', png.subarray(0, png.length - 20), ['ImageUnreadable']],
  ])('%s', async (_, name, bytes, names) => {
    const issues = await issuesOf(`Text.\n\n![It](<./${name}>)`, { [`articles/${name}`]: bytes });
    expect(issues.map((issue) => `${issue.name} ${issue.at}`)).toEqual(
      names.map((each) => `${each} content/articles/a.md:10:1`),
    );
  });

  test('is one within the folder of the articles', async () => {
    const issues = await issuesOf('![It](../../up.png)', { '../up.png': png });
    expect(issues.map(({ name }) => name)).toEqual(['ImageNotFound']);
  });
});
