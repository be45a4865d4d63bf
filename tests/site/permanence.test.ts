/**
 * A real article after an editor has renamed it and reworded, renamed and withdrawn quotes of it; another that was
 * deleted; people and organizations that were renamed, deleted or are named no more.
 */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readLedgerText } from '../../src/model/ledger/ledgerText.ts';
import { recordPermalinks } from '../../src/model/ledger/recordPermalinks.ts';
import { readPart } from '../../src/model/partPaths.ts';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import { readPermalink } from '../../src/urls.ts';
import { belongingTo } from '../support/belonging.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { buildSite } from '../support/runSite.ts';
import { tempDist } from '../support/tempFolder.ts';

const site = copySite(fixture('example'));
site.write(
  'content/articles/a-short-note.md',
  `---
title: A short note
summary: It will be deleted.
authors: [{ name: Ada Byrne }]
published: 2026-10-01
sources: [{ id: s, title: A report, publisher: The Courier, url: "https://courier.example/", kind: report }]
people: [tom-reyes, mara-voss, ida-holm]
organizations: [{ id: port-authority, name: Port Authority }]
quotes: [{ id: signed, speaker: tom-reyes, exact: it is signed, said: { date: 2026-09-01 }, source: s }]
claims:
  - id: loan
    text: The loan is signed.
    status: asserted
    asOf: 2026-10-01
    because: He said so.
    positions: [{ by: tom-reyes, stance: asserts, date: 2026-09-01, quote: signed }]
---
Tom Reyes of the Port Authority said “it is signed” to Mara Voss and Ida Holm.
`,
);
for (const [id, name] of Object.entries({
  'tom-reyes': 'Tom Reyes',
  'mara-voss': 'Mara Voss',
  'ida-holm': 'Ida Holm',
})) {
  site.write(`content/people/${id}.yaml`, `name: ${name}\n`);
}
site.write(
  'content/articles/only-prose.md',
  `---
title: Only prose
summary: It had a claim once, and so figures.
authors: [{ name: Ada Byrne }]
published: 2026-10-01
---
Nothing is drawn of this.
`,
);
for (const slug of ['methods', 'imprint']) {
  site.write(
    `content/pages/${slug}.md`,
    `---\ntitle: About ${slug}\nsummary: What it says.\n---\nProse.\n`,
  );
}
await recordPermalinks({ contentDir: site.contentDir });
/** There were long lists once, and a map. */
const PARTS = [
  ...['ida-holm', 'mara-voss', 'tom-reyes'].flatMap((id) => [
    `people/${id}/quotes/`,
    `people/${id}/quotes/2/`,
  ]),
  ...['only-prose', 'a-short-note'].flatMap((id) => [
    `articles/${id}/figures/flows-wide.svg`,
    `articles/${id}/figures/flows-narrow.svg`,
  ]),
];
site.edit(
  'content/permalinks.json',
  '[',
  `[${PARTS.map((part) => `${JSON.stringify(part)},`).join('')}`,
);
const { entries } = readLedgerText(site.read('content/permalinks.json'));
const ledger = [...new Set(entries.map(({ path }) => path))];
const slug = 'two-way-street-seoul';
let dist = '';
let reworded = '';
let renamed = '';
let withdrawn = '';

interface Entry {
  id: string;
  exact: string | string[];
  prefix?: string;
}
interface Frontmatter {
  quotes: Entry[];
  claims: { positions: { quote?: string; source?: string; text?: string }[] }[];
  sources: { id: string }[];
  [field: string]: unknown;
}

beforeAll(async () => {
  const file = `content/articles/${slug}.md`;
  const { parts } = splitFrontmatter(site.read(file));
  const fields = parse(parts?.yaml ?? '') as Frontmatter;
  let prose = parts?.markdown ?? '';
  const simple = fields.quotes.filter(
    ({ exact }) => typeof exact === 'string' && prose.includes(exact),
  );
  const [first, second, third] = simple as [Entry, Entry, Entry];

  reworded = first.id;
  const was = String(first.exact);
  fields.corrections = [
    ...((fields.corrections as unknown[] | undefined) ?? []),
    { date: '2026-12-01', text: 'The recording came out.', quote: first.id, was },
  ];
  const words = `${was} indeed`;
  prose = prose.replace(String(first.exact), words);
  first.exact = words;

  renamed = second.id;
  withdrawn = third.id;
  fields.retired = [
    { quote: renamed, date: '2026-12-01', because: 'The id was wrong.', now: 'another-id' },
    { quote: withdrawn, date: '2026-12-01', because: 'The *source* withdrew it.' },
  ];
  second.id = 'another-id';
  fields.quotes.splice(fields.quotes.indexOf(third), 1);
  for (const position of fields.claims.flatMap(({ positions }) => positions)) {
    if (position.quote === renamed) position.quote = 'another-id';
    if (position.quote === withdrawn) {
      delete position.quote;
      position.source = fields.sources.at(-1)?.id as string;
      delete (position as { date?: string }).date;
      Object.assign(position, { date: '2023-01-01' });
    }
  }
  fields.aliases = [slug];
  site.write(file, `---\n${stringify(fields)}---\n${prose}`);
  const at = (name: string) => path.join(site.contentDir, 'articles', name);
  renameSync(at(`${slug}.md`), at('another-slug.md'));

  site.remove('content/articles/a-short-note.md');
  site.remove('content/people/tom-reyes.yaml');
  renameSync(
    path.join(site.contentDir, 'people/mara-voss.yaml'),
    path.join(site.contentDir, 'people/mara-lind-voss.yaml'),
  );
  site.edit('content/people/mara-lind-voss.yaml', /$/, 'formerly: [mara-voss]\n');
  renameSync(
    path.join(site.contentDir, 'pages/methods.md'),
    path.join(site.contentDir, 'pages/how-we-work.md'),
  );
  site.edit('content/pages/how-we-work.md', 'summary:', 'aliases: [methods]\nsummary:');
  site.remove('content/pages/imprint.md');
  site.write(
    'content/retired.yaml',
    `- { article: a-short-note, date: 2026-12-01, because: It was *wrong*., now: another-slug }
- { person: tom-reyes, date: 2026-12-01, because: He asked for it. }
- { organization: port-authority, date: 2026-12-01, because: It is no more. }
- { page: imprint, date: 2026-12-01, because: It is part of another., now: how-we-work }
`,
  );

  const build = await buildSite(tempDist(), { contentDir: site.contentDir });
  expect(build.issues).toEqual([]);
  expect(build.exitCode).toBe(0);
  dist = build.dist;
});

const read = (file: string) => readFileSync(path.join(dist, file));
const page = (permalink: string) => read(path.join(permalink, 'index.html')).toString();
const canonical = (html: string) => /rel="?canonical"? href="?([^" >]*)/.exec(html)?.[1] ?? '';

test.each(ledger)('%s answers, with all that belongs to it', (published) => {
  const permalink = readPermalink(published);
  if (permalink === undefined && readPart(published) === undefined) throw new Error(published);
  const addresses = permalink ? belongingTo(permalink, permalink.id === slug) : [published];
  const files = addresses.map((address) => address.replace(/\/$/, '/index.html'));
  expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test('the former slug of the article answers with the article, and names the present one', () => {
  const html = page(`articles/${slug}/`);
  expect(html).toContain('data-article-body');
  expect(canonical(html)).toMatch(/\/articles\/another-slug\/$/);
});

test('a reworded quote has its new words at its old address', () => {
  const html = page(`articles/${slug}/quotes/${reworded}/`);
  expect(html).toContain(' indeed');
  expect(canonical(html)).toMatch(new RegExp(`/articles/another-slug/quotes/${reworded}/$`));
});

test('a renamed quote says so at its old address, and leads to the new one', () => {
  const html = page(`articles/${slug}/quotes/${renamed}/`);
  expect(html).toContain('This quote was replaced');
  expect(canonical(html)).toMatch(/\/articles\/another-slug\/quotes\/another-id\/$/);
});

test('a withdrawn quote says what happened and why, and is kept out of search', () => {
  const html = page(`articles/${slug}/quotes/${withdrawn}/`);
  expect(html).toContain('This quote was withdrawn');
  expect(html).toContain('The <em>source</em> withdrew it.');
  expect(html).toMatch(/<meta name="?robots"? content="?noindex/);
});

test('fragments of quotes that are gone still find a place in the article', () => {
  const html = page('articles/another-slug/');
  const lost = [renamed, withdrawn].filter((id) => !new RegExp(` id="?${id}["> ]`).test(html));
  expect(lost).toEqual([]);
});

const data = (file: string) => JSON.parse(read(file).toString());

test.each([
  ['a withdrawn quote', () => `articles/${slug}/quotes/${withdrawn}`, 'This quote was withdrawn'],
  ['a claim of a deleted article', () => 'articles/a-short-note/claims/loan', ''],
  ['a person who was withdrawn', () => 'people/tom-reyes', 'This page was withdrawn'],
])('a link to %s says what became of it, with a picture', (_, folder, title) => {
  const html = page(folder());
  const content = (property: string) =>
    new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(html)?.[1] ?? '';
  expect(content('og:title')).toContain(title);
  expect(content('og:description')).toMatch(/was (withdrawn|replaced), 1 December 2026: \w/);
  const card = new URL(content('og:image')).pathname.slice(1);
  expect(read(card).subarray(1, 4).toString()).toBe('PNG');
});

test('the files of a renamed quote are those of its successor', () => {
  const [before, now] = [renamed, 'another-id'].map((id) => `articles/another-slug/quotes/${id}`);
  for (const name of ['cite.bib', 'cite.ris', 'cite.csl.json', 'oembed.json']) {
    expect.soft(read(`${before}/${name}`), name).toEqual(read(`${now}/${name}`));
  }
  expect(read(`cards/${slug}/${renamed}.png`)).toEqual(read('cards/another-slug/another-id.png'));
});

test.each([
  ['a withdrawn quote', () => `articles/${slug}/quotes/${withdrawn}`, 'This quote was withdrawn'],
  [
    'a quote of a deleted article',
    () => 'articles/a-short-note/quotes/signed',
    'The article with this quote was replaced',
  ],
])('the files of %s say so, each in its own format', (_, folder, title) => {
  for (const name of ['cite.bib', 'cite.ris']) {
    expect.soft(read(`${folder()}/${name}`).toString(), name).toContain(title);
  }
  expect.soft(data(`${folder()}/cite.csl.json`)[0].title).toContain(title);
  const { type, url, ...oembed } = data(`${folder()}/oembed.json`);
  expect(oembed.title).toBe(title);
  expect(type).toBe('link');
  expect(new URL(url).pathname.endsWith(`/quotes/${folder().split('/').at(-1)}/`)).toBe(true);
});

test('a deleted article says what became of it, on its page and in its data', () => {
  const html = page('articles/a-short-note/');
  expect(html).toContain('This article was replaced');
  expect(html).toContain('It was <em>wrong</em>.');
  expect(canonical(html)).toMatch(/\/articles\/another-slug\/$/);
  expect(page('articles/a-short-note/claims/loan/')).toContain('The article with this claim');
  expect(page('embed/a-short-note/signed/')).toContain('The article with this quote was replaced');
  expect(data('articles/a-short-note/article.json').slug).toBe('another-slug');
});

test('the page of the figures of an article that lost them says so, and belongs to the article', () => {
  const html = page('articles/only-prose/figures/');
  expect(html).toContain('This article has no figures at present.');
  expect(canonical(html)).toMatch(/\/articles\/only-prose\/$/);
});

test('a map that an article lost says so, in its own format', () => {
  for (const kind of ['wide', 'narrow']) {
    const svg = (id: string) => read(`articles/${id}/figures/flows-${kind}.svg`).toString();
    expect(svg('only-prose')).toMatch(/^<svg [\s\S]*This figure is gone\./);
    expect(svg('a-short-note')).toMatch(/This figure is gone\. This article was replaced\./);
    expect(svg(slug)).toContain('class="fig-');
  }
});

test('where a long list went on, the page about its person answers, or what became of that', () => {
  for (const list of ['quotes', 'quotes/2']) {
    expect(canonical(page(`people/ida-holm/${list}/`))).toMatch(/\/people\/ida-holm\/$/);
    expect(canonical(page(`people/mara-voss/${list}/`))).toMatch(/\/people\/mara-lind-voss\/$/);
    expect(page(`people/tom-reyes/${list}/`)).toContain('This page was withdrawn');
  }
});

test('a renamed person has the same page at both addresses; one that nobody names keeps it', () => {
  expect(canonical(page('people/mara-voss/'))).toMatch(/\/people\/mara-lind-voss\/$/);
  expect(page('people/ida-holm/')).toContain('Ida Holm');
  expect(page('people/')).not.toContain('Ida Holm');
  expect(page('people/tom-reyes/')).toContain('This page was withdrawn');
});

test('a renamed plain page has the same page at both addresses; a withdrawn one says so', () => {
  expect(page('methods/')).toContain('About methods');
  expect(canonical(page('methods/'))).toMatch(/\/how-we-work\/$/);
  expect(page('imprint/')).toContain('This page was replaced');
  expect(canonical(page('imprint/'))).toMatch(/\/how-we-work\/$/);
});

test('a reworded quote tells what it read', () => {
  expect(page(`articles/${slug}/quotes/${reworded}/`)).toContain('The recording came out.');
});
