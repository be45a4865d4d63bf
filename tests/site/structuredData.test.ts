/** What built pages tell machines about themselves, read back from their HTML as a search engine reads it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { PROPERTIES, valuesAt } from '../outputs/structuredDataProperties.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import { attribute, type Dist, ownText, type Page } from '../support/dist.ts';

interface Node {
  '@type': string | string[];
  [property: string]: unknown;
}

/** The kind of a page, by its permalink, as the table of properties names it. */
function kindOf(file: string): string | undefined {
  // A frame is a part of another page.
  if (file.startsWith('embed/')) return undefined;
  if (/^articles\/[^/]+\/index/.test(file)) return 'article';
  if (/\/quotes\/[^/]+\/index/.test(file)) return 'quote';
  if (/\/claims\/[^/]+\/index/.test(file)) return 'claim';
  if (/^people\/[^/]+\/index/.test(file)) return 'person';
  if (/^organizations\/[^/]+\/index/.test(file)) return 'organization';
  if (/^countries\/[^/]+\/index/.test(file)) return 'country';
  if (/^(articles|quotes|claims|people|organizations|countries)\/index/.test(file)) return 'index';
  return file === 'index.html' ? 'home' : undefined;
}

function nodesOf(page: Page): Node[] {
  const scripts = page.elements.filter(
    (element) =>
      element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  );
  return scripts.flatMap((script) => {
    const data = JSON.parse(ownText(script)) as { '@context': string; '@graph': Node[] };
    expect(data['@context'], page.file).toBe('https://schema.org');
    return data['@graph'];
  });
}

const isOf = (type: string) => (node: Node) => [node['@type']].flat().includes(type);

describe.each([
  { what: 'the example', contentDir: fixture('example') },
  { what: 'full', contentDir: fixture('full') },
])('$what', ({ contentDir }) => {
  let dist: Dist;
  let site: ResolvedSite;
  let pages: { file: string; kind: string; nodes: Node[] }[];

  beforeAll(async () => {
    const loaded = await loadContent({ contentDir });
    if (loaded.site === undefined) throw new Error('the content has issues');
    site = loaded.site;
    dist = await builtSite({ contentDir });
    // Former addresses show the page of another, and what was retired is about nothing any more.
    const aliases = site.articles.flatMap((article) => article.aliases);
    const retired = site.articles.flatMap((article) => article.retired.map(({ href }) => href));
    pages = dist.pages.flatMap((page) => {
      const kind = kindOf(page.file);
      const own = !aliases.includes(page.file.split('/')[1] ?? '') && !retired.includes(page.path);
      return kind === undefined || !own ? [] : [{ file: page.file, kind, nodes: nodesOf(page) }];
    });
  });

  test('every kind of page says what it is about', () => {
    const kinds = new Set(pages.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['article', 'claim', 'country', 'home', 'index', 'organization', 'person', 'quote'].sort(),
    );
    expect(pages.filter(({ nodes }) => nodes.length === 0).map(({ file }) => file)).toEqual([]);
  });

  test('every required property is on every page that has its type', () => {
    const lacking = PROPERTIES.filter(({ need }) => need === 'required').flatMap((row) =>
      pages
        .filter(({ kind }) => kind === row.page)
        .flatMap(({ file, nodes }) =>
          nodes
            .filter(isOf(row.type))
            .filter((node) => valuesAt(node, row.property).length === 0)
            .map(() => `${file}: ${row.type}.${row.property} (${row.source})`),
        ),
    );
    expect(lacking).toEqual([]);
  });

  test('ClaimReview is on the pages of refuted and established claims, and nowhere else', () => {
    const reviewed = pages.filter(({ nodes }) => nodes.some(isOf('ClaimReview')));
    const due = site.articles
      .flatMap(({ claims }) => claims)
      .filter(({ status }) => status === 'refuted' || status === 'established')
      .map(({ href }) => `${href.slice(dist.base.length)}index.html`);
    expect(reviewed.map(({ file }) => file).sort()).toEqual(due.sort());
    expect(due.length).toBeGreaterThan(0);
  });
});

test.each(PROPERTIES.filter(({ need }) => need === 'recommended'))(
  '$type has a $property, where the content has one, is on a $page',
  async ({ page: kind, property, type }) => {
    const contentDir = fixture('full');
    const dist = await builtSite({ contentDir });
    const nodes = dist.pages.filter(({ file }) => kindOf(file) === kind).flatMap(nodesOf);
    expect(nodes.filter(isOf(type)).flatMap((node) => valuesAt(node, property))).not.toEqual([]);
  },
);
