/** Saved pages that are given with the prose: the sources that they become, and the quotes that stand in them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftArticle } from '../../../src/desk/draft/draftArticle.ts';
import { readCopy } from '../../../src/desk/verify/readCopy.ts';
import { splitFrontmatter } from '../../../src/schema/frontmatter.ts';
import { contentFolder } from '../../support/contentFolder.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const PROSE = `On Tuesday Mara Voss, the transport minister, spoke. “Not a cent was borrowed,” she said. “Ask the harbour,” she added.
`;
const HEAD = `<title>Minister defends the quay | The Courier</title>
<meta property="og:title" content=" Minister defends the quay">
<meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2026-03-11T18:20:00Z">
<link rel="canonical" href="https://courier.example/quay">`;
const page = (head: string, words = '“Not a cent was borrowed.”') =>
  `<!doctype html>\n${head}\n<p>She said: ${words}</p>\n`;

async function fieldsOf(copies: string[], { text = PROSE, name = 'copy.html' } = {}) {
  const read = copies.map(async (content) => {
    const file = path.join(tempFolder(), name);
    writeFileSync(file, content);
    const { copy } = await readCopy(file);
    if (copy === undefined) throw new Error('no copy');
    return copy;
  });
  const { draft } = await draftArticle({
    text,
    name: '2026-03-12.md',
    contentDir: contentFolder({}),
    copies: await Promise.all(read),
  });
  const after = draft?.after ?? '';
  const { sources = [], quotes = [] } = parse(splitFrontmatter(after).parts?.yaml ?? '');
  return { after, sources, sourcesOf: quotes.map(({ source }: { source: string }) => source) };
}

const COURIER = {
  id: 'the-courier',
  title: 'Minister defends the quay',
  publisher: 'The Courier',
  url: 'https://courier.example/quay',
  published: '2026-03-11',
  kind: 'report',
};

describe('the source that a copy is of', () => {
  test('is what the page says of itself', async () => {
    const { sources, sourcesOf, after } = await fieldsOf([page(HEAD)]);
    expect(sources).toEqual([COURIER]);
    expect(sourcesOf).toEqual(['the-courier', 'the-courier']);
    expect(after).not.toContain('To be named');
  });

  test.each([
    [
      'a page that says little',
      page('<title>The quay</title>'),
      'copy.html',
      { id: 'source-1', title: 'The quay', publisher: 'To be named', held: 'To be named' },
      'who published it, its address',
    ],
    [
      'a page with an address alone',
      page('<link rel="canonical" href="https://www.courier.example/quay">'),
      'copy.html',
      { id: 'courier-example', title: '[To be named]', publisher: 'courier.example' },
      'its title, who published it',
    ],
    [
      'a page whose address is a script, and whose day is none',
      page(
        '<link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="2026-02-31">',
      ),
      'copy.html',
      { id: 'source-1', held: 'To be named' },
      'its address',
    ],
    [
      'a text with its title',
      'Minister defends the quay\nhttps://courier.example/quay\n\nNot a cent was borrowed.\n',
      'copy.txt',
      { title: 'Minister defends the quay', url: 'https://courier.example/quay' },
      'who published it',
    ],
    [
      'a text that begins with a paragraph',
      `Not a cent was borrowed. ${'The quay is long. '.repeat(10)}\n`,
      'copy.txt',
      { title: '[To be named]' },
      'its title',
    ],
  ])('%s', async (_, content, name, source, unsure) => {
    const { sources, after } = await fieldsOf([content], { name });
    expect(sources).toEqual([expect.objectContaining({ kind: 'report', ...source })]);
    expect(sources[0]).not.toHaveProperty('published');
    expect(after).toMatch(new RegExp(`sources:\n {2}# unsure: .*${unsure}`));
  });

  test('is not listed twice, whatever its id', async () => {
    const text = `---\nsources:\n  - { id: voss, title: T, publisher: P, url: "http://www.courier.example/quay/?utm_source=x", kind: report }\n---\n\n${PROSE}`;
    const { sources, sourcesOf } = await fieldsOf([page(HEAD)], { text });
    expect(sources).toHaveLength(1);
    expect(sourcesOf).toEqual(['voss', 'voss']);
  });

  test('text in the place of YAML stays text', async () => {
    const name = 'a: [b, c] # "d" &e';
    const { sources } = await fieldsOf([
      page(`<meta property="og:site_name" content='${name.replace('&', '&amp;')}'>`),
    ]);
    expect(sources[0].publisher).toBe(name);
  });
});

describe('of several copies', () => {
  const other = page(
    HEAD.replaceAll('/quay', '/harbour').replaceAll('Minister', 'Master'),
    '“Ask the harbour.”',
  );

  test('a quote has the one in which it stands', async () => {
    const { sources, sourcesOf } = await fieldsOf([page(HEAD), other], {
      // An event without a source of its own would ask for one.
      text: PROSE.replace('On Tuesday ', ''),
    });
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['the-courier', 'the-courier-2']);
    expect(sourcesOf).toEqual(['the-courier', 'the-courier-2']);
  });

  test('a note in the prose goes before them', async () => {
    const text = PROSE.replace('” she said.', '” she said.[^the-courier-2]');
    const { sourcesOf } = await fieldsOf([page(HEAD), other], { text });
    expect(sourcesOf[0]).toBe('the-courier-2');
  });

  test('words that stand in none are told', async () => {
    const { after } = await fieldsOf([page(HEAD)]);
    expect(after.match(/# unsure: .*stands in no copy word for word/g)).toHaveLength(1);
    expect(after).toMatch(/no copy word for word.*\n {2}- id: ask-harbour\n/);
  });
});
