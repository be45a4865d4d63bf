/** The real article after an editor has renamed it and reworded, renamed and withdrawn quotes of it. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readLedgerText } from '../../src/model/ledger/ledgerText.ts';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import { fixture } from '../support/fixtures.ts';
import { buildSite } from '../support/runSite.ts';
import { copySite, tempDist } from '../support/tempSite.ts';

const site = copySite(fixture('example'));
const { entries } = readLedgerText(site.read('content/permalinks.json'));
const ledger = [...new Set(entries.map(({ path }) => path))];
const slug = ledger.find((permalink) => permalink.startsWith('articles/'))?.split('/')[1] ?? '';
const published = ledger.filter((permalink) => permalink.includes('/quotes/'));
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
  const words = `${String(first.exact)} indeed`;
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

  const build = await buildSite(tempDist(), { contentDir: site.contentDir });
  expect(build.issues).toEqual([]);
  expect(build.exitCode).toBe(0);
  dist = build.dist;
});

const page = (permalink: string) => readFileSync(path.join(dist, permalink, 'index.html'), 'utf8');
const canonical = (html: string) => /rel="?canonical"? href="?([^" >]*)/.exec(html)?.[1] ?? '';

test.each(ledger)('%s answers', (permalink) => {
  expect(existsSync(path.join(dist, permalink, 'index.html'))).toBe(true);
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

test('frames that show a quote go on showing something', () => {
  for (const permalink of published) {
    const [, article = '', , id = ''] = permalink.split('/');
    expect(existsSync(path.join(dist, 'embed', article, id, 'index.html'))).toBe(true);
  }
});
