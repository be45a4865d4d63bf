/** A Korean site: no word of another language on any kind of page, and each word in the language that it is marked as. */
import { toString as textOf } from 'hast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import { attribute, type Dist, type Page } from '../support/dist.ts';
import { englishOf } from '../support/english.ts';

const CONTENT = fixture('korean');

let dist: Dist;
beforeAll(async () => {
  dist = await builtSite({ contentDir: CONTENT });
});

const foreignIn = englishOf(CONTENT);

/** Attributes that are read out or shown, and what is handed to scripts to show. */
const SPOKEN = ['title', 'alt', 'aria-label', 'placeholder', 'label'];
const HANDED = ['data-buttons', 'data-here', 'data-close', 'data-search'];
const SAID =
  /^(description|og:(title|description|image:alt|site_name)|twitter:(title|description|image:alt|label\d|data\d))$/;

function textsOf(page: Page): string[] {
  const texts: string[] = [];
  visit(page.tree, 'element', (element) => {
    // References are in English as their manuals are, and marked so.
    const isReference = element.tagName === 'dd' && attribute(element, 'lang') === 'en';
    if (isReference || /^(script|style|textarea)$/.test(element.tagName)) return SKIP;
    const own = element.children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
    const spoken = SPOKEN.map((name) => attribute(element, name) ?? '');
    const handed = HANDED.flatMap((name) => valuesIn(attribute(element, name)));
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
    const said = SAID.test(name) ? [attribute(element, 'content') ?? ''] : [];
    texts.push(...own, ...spoken, ...handed, ...said);
    return CONTINUE;
  });
  return texts;
}

/** The values, never the keys, of what is handed over as JSON. */
function valuesIn(json: string | undefined): string[] {
  if (json === undefined) return [];
  if (!/^[{[]/.test(json)) return [json];
  const { words = JSON.parse(json) } = JSON.parse(json);
  const all = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node.replace('{count}', '')]
      : Object.values(node as object).flatMap(all);
  return all(words);
}

/** One page of each kind, by how its address begins. */
const KINDS = [
  'index.html',
  '404.html',
  'about/index.html',
  'how/index.html',
  'search/index.html',
  'articles/index.html',
  'articles/ferry/index.html',
  'articles/ferry/cite/index.html',
  'articles/ferry/figures/index.html',
  'articles/ferry/quotes/laid/index.html',
  'articles/ferry/quotes/first/index.html',
  'articles/ferry/claims/cable/index.html',
  'articles/ferry/claims/nine/index.html',
  'articles/old-ferry/index.html',
  'claims/index.html',
  'claims/by-country/index.html',
  'claims/by-date/index.html',
  'quotes/index.html',
  'people/index.html',
  'people/seo-haneul/index.html',
  'people/jang-mirae/index.html',
  'organizations/index.html',
  'organizations/cable-board/index.html',
  'countries/index.html',
  'countries/kr/index.html',
  'embed/ferry/laid/index.html',
  'embed/ferry/claims/cable/index.html',
];

test('no page shows an English word', () => {
  expect(KINDS.filter((file) => !dist.files.has(file))).toEqual([]);
  const found = dist.pages.flatMap((page) =>
    foreignIn(textsOf(page)).map((text) => `${page.file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('this test sees an English word where there is one', () => {
  expect(foreignIn(['2026년 2월 10일 기준'])).toEqual([]);
  expect(foreignIn(['as of 2026년 2월 10일'])).toHaveLength(1);
  expect(valuesIn('{"words":{"more":"Show more"},"index":"/pagefind/"}')).toEqual(['Show more']);
});

test.each([
  ['rss.xml', /<(title|description)>([^<]*)</g],
  ['quotes.xml', /<(title|description)>([^<]*)</g],
  ['feed.json', /"(title|content_text|description)":\s*"([^"]*)"/g],
  ['articles/ferry/quotes/laid/oembed.json', /"(title|author_name)":\s*"([^"]*)"/g],
  ['articles/ferry/claims/cable/oembed.json', /"(title|author_name)":\s*"([^"]*)"/g],
  ['llms.txt', /()([^\n]+)/g],
  ['manifest.webmanifest', /"(name|short_name|description)":\s*"([^"]*)"/g],
])('%s has none either', (file, pattern) => {
  const texts = [...dist.read(file).matchAll(pattern)].map(([, , text = '']) => text);
  expect(texts.length).toBeGreaterThan(0);
  expect(foreignIn(texts)).toEqual([]);
});

test('every page is in Korean, and what is not says so', () => {
  for (const page of dist.pages) {
    const html = page.elements.find(({ tagName }) => tagName === 'html');
    expect(html && attribute(html, 'lang'), page.file).toBe('ko');
  }
  const quote = dist.page('articles/ferry/quotes/havet/index.html');
  const words = quote.elements.find(({ tagName }) => tagName === 'blockquote');
  expect(words && attribute(words, 'lang')).toBe('nb');
  const references = quote.elements.filter((element) => attribute(element, 'lang') === 'en');
  expect(references.map(({ tagName }) => tagName)).toEqual(['dd', 'dd', 'dd', 'dd', 'dd']);
});

test('words stand in the order of Korean', () => {
  const of = (file: string) => textOf(dist.page(file).tree).replace(/\s+/g, ' ');
  const claim = of('articles/ferry/claims/cable/index.html');
  expect(claim).toContain('‘해협 아래에 전선이 깔렸나’의 주장');
  expect(claim).toContain('2026년 2월 10일 기준');
  expect(of('articles/ferry/quotes/laid/index.html')).toContain(
    '‘해협 아래에 전선이 깔렸나’의 인용 4건 중 1번째',
  );
  expect(of('articles/ferry/index.html')).toContain('글 문가람, 표누리. 2026년 2월 12일 수정');
  expect(of('countries/no/index.html')).toContain('대한민국으로 가는 전선에 관한 주장');
});
