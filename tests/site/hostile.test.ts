/** Content is hostile until escaped: markup and scripts in any field are shown as text, or refused. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import { attribute, type Dist, ownText, whereIs } from '../support/dist.ts';
import { referencesOf } from '../support/references.ts';

let dist: Dist;
beforeAll(async () => {
  dist = await builtSite({ contentDir: fixture('hostile') });
});

const everywhere = (test: (element: Element) => boolean) =>
  dist.pages.flatMap((page) => page.elements.filter(test).map((element) => whereIs(page, element)));

test('no script of the content runs', () => {
  expect(everywhere((e) => e.tagName === 'script' && /alert\(/.test(withoutData(e)))).toEqual([]);
});

/** The script's text, unless it is data: there the content is, escaped. */
function withoutData(element: Element): string {
  return /json/.test(attribute(element, 'type') ?? '') ? '' : ownText(element);
}

test('no element and no attribute comes from the content', () => {
  const tags = ['marquee', 'iframe', 'u', 'object', 'embed', 'base'];
  expect(everywhere((e) => tags.includes(e.tagName))).toEqual([]);
  expect(everywhere((e) => Object.keys(e.properties).some((name) => /^on/i.test(name)))).toEqual(
    [],
  );
  expect(
    everywhere(
      (e) =>
        e.tagName === 'style' &&
        /display:\s*none\s*}\s*$/.test(ownText(e)) &&
        /^\s*\*/.test(ownText(e)),
    ),
  ).toEqual([]);
  expect(
    everywhere((e) => e.tagName === 'img' && !/^\/|^data:/.test(attribute(e, 'src') ?? '')),
  ).toEqual([]);
});

test('no link runs a script or opens data', () => {
  const urls = dist.pages.flatMap((page) => referencesOf(page).map(({ url }) => url));
  expect(urls.filter((url) => /^\s*(javascript|vbscript|data:text)/i.test(url))).toEqual([]);
});

test('data in a page is well-formed and closes no script', () => {
  for (const page of dist.pages) {
    for (const element of page.elements) {
      if (element.tagName !== 'script' || !/json/.test(attribute(element, 'type') ?? '')) continue;
      expect(() => JSON.parse(ownText(element)), page.file).not.toThrow();
    }
  }
});

test('no file is written outside the site, and none is named by markup', () => {
  expect([...dist.files].filter((file) => /[<>"'{}$]/.test(file))).toEqual([]);
});

test.each([
  'Page </title><script>alert("page-title")</script>',
  'Page summary "><img src=x onerror=alert("page-summary")> </script>',
  '<script>alert("page-prose")</script>',
  '<script>alert("page-code")</script>',
  '<b onclick=alert(1)>A heading</b> {{constructor}}',
])('the plain page shows as text: %s', (text) => {
  expect(textOf(dist.page('plain/index.html').tree)).toContain(text);
});

describe('the article shows as text', () => {
  const SHOWN = [
    'Title </title><script>alert("title")</script>',
    'Summary "><img src=x onerror=alert("summary")> &amp; </script>',
    'Author <script>alert("author")</script>',
    '<b>Dateline</b>',
    '<i>Credit</i>',
    'Source <script>alert("source")</script>',
    '<b>Publisher</b>',
    'Place <script>alert("place")</script>',
    '</dl><script>alert("occasion")</script>',
    '<script>alert("translation")</script>',
    'Claim <script>alert("claim")</script>',
    'Eve "><script>alert("name")</script>',
    'Role </dd><script>alert("role")</script>',
    '<script>alert("block")</script>',
  ];
  test.each(SHOWN)('%s', (text) => {
    const page = dist.page('articles/markup/index.html');
    expect(textOf(page.tree)).toContain(text);
  });

  const MARKED: [id: string, text: string][] = [
    ['markup', '<script>alert("quote")</script>'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template's syntax in the content is only text.
    ['constructor', '${constructor} {{constructor}} __proto__'],
    ['separator', ']]> --> </script> <!--'],
  ];
  test.each(MARKED)('the quote %s, marked', (id, text) => {
    const page = dist.page('articles/markup/index.html');
    const pieces = page.elements.filter((element) => attribute(element, 'data-quote') === id);
    expect(pieces.map((piece) => textOf(piece)).join('')).toBe(text);
    const own = dist.page(`articles/markup/quotes/${id}/index.html`);
    expect(textOf(own.tree)).toContain(text);
  });
});
