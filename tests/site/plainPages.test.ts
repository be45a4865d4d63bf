/** The plain pages of a real site: what they hold, and how one gets there. */
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import { attribute, type Dist, type Page, withAttribute } from '../support/dist.ts';

let dist: Dist;
let page: Page;
beforeAll(async () => {
  dist = await builtSite({ contentDir: fixture('full') });
  page = dist.page('how-we-work/index.html');
});

const named = (where: Page, tag: string) => where.elements.filter(({ tagName }) => tagName === tag);
const linksIn = (where: Page, tag: string) =>
  named(where, tag).flatMap(({ children }) =>
    where.elements
      .filter(
        (element) =>
          element.tagName === 'a' && JSON.stringify(children).includes(JSON.stringify(element)),
      )
      .map((link) => `${attribute(link, 'href')} ${textOf(link)}`),
  );

test('has its title, its summary and its prose, and no note of the editor', () => {
  expect(named(page, 'h1').map((each) => textOf(each))).toEqual(['How we work']);
  const text = textOf(page.tree);
  expect(text).toContain('How words get into the Strait & Sound');
  expect(text).toContain('We write down who said what.');
  expect(text).toContain('And when, and to whom.');
  expect(text).not.toContain('Nobody sees this');
});

test('has headings with ids of their own, beside those of its frame', () => {
  const ids = named(page, 'h2')
    .concat(named(page, 'h3'))
    .map((each) => attribute(each, 'id'));
  expect(ids).toEqual(expect.arrayContaining(['what-is-no-quote', 'main-2']));
  expect(withAttribute(page, 'id').filter(({ value }) => value === 'main')).toHaveLength(1);
});

test('has its picture optimised', () => {
  const [picture] = named(page, 'img');
  expect(attribute(picture as never, 'src')).toMatch(/^\/_astro\/.+\.webp$/);
  expect(attribute(picture as never, 'width')).toBe('1200');
});

test('every page leads to it: the masthead where it asks for that, the foot in any case', () => {
  for (const each of [page, dist.page('index.html'), dist.page('people/ada-lind/index.html')]) {
    expect(linksIn(each, 'nav')).toContain('/how-we-work/ How we work');
    expect(linksIn(each, 'nav').join()).not.toContain('/imprint/');
    expect(linksIn(each, 'footer')).toEqual(
      expect.arrayContaining(['/how-we-work/ How we work', '/imprint/ Who prints this?']),
    );
  }
});

test('says of itself what it is', () => {
  const [data] = named(page, 'script').filter((each) =>
    /ld\+json/.test(attribute(each, 'type') ?? ''),
  );
  const [node, trail] = JSON.parse(textOf(data as never))['@graph'];
  expect(node).toMatchObject({ '@type': 'WebPage', name: 'How we work' });
  expect(trail.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    'https://strait.example/',
    'https://strait.example/how-we-work/',
  ]);
  const titles = withAttribute(page, 'property').filter(({ value }) => value === 'og:title');
  expect(titles.map(({ element }) => attribute(element, 'content'))).toEqual(['How we work']);
});

test('stands in the sitemap and in llms.txt, under its present address alone', () => {
  for (const file of ['sitemap-0.xml', 'llms.txt']) {
    expect(dist.read(file), file).toContain('https://strait.example/how-we-work/');
    expect(dist.read(file), file).not.toContain('https://strait.example/methods/');
  }
});

test('its former address shows it, and names the present one', () => {
  const former = dist.page('methods/index.html');
  expect(named(former, 'h1').map((each) => textOf(each))).toEqual(['How we work']);
  const canonical = withAttribute(former, 'rel').find(({ value }) => value === 'canonical');
  expect(attribute(canonical?.element as never, 'href')).toBe(
    'https://strait.example/how-we-work/',
  );
});
