import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { ResolvedPage } from '../../src/model/types.ts';
import { llmsTxt, robotsTxt, webManifest } from '../../src/outputs/feeds/siteFiles.ts';
import { sitemapEntries } from '../../src/outputs/feeds/sitemap.ts';
import { firstArticle, firstQuote, shareSite } from './shareSite.ts';

const IMPRINT: ResolvedPage = {
  slug: 'imprint',
  path: 'content/pages/imprint.md',
  title: 'Imprint',
  summary: 'Who prints this.',
  navigation: false,
  aliases: ['who'],
  language: 'en-GB',
  blocks: [],
  headings: [],
  href: '/record/imprint/',
};

test('robots.txt names the sitemap by its whole address', () => {
  expect(robotsTxt(shareSite())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/record/sitemap-index.xml\n',
  );
});

test('llms.txt is a title, a summary, and lists of links under headings', () => {
  const { children } = fromMarkdown(llmsTxt(shareSite({ article: { title: 'A [b] \\c' } })));
  expect(children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type))).toEqual([
    'h1',
    'blockquote',
    'paragraph',
    ...['h2', 'list', 'h2', 'list', 'h2', 'list'],
  ]);
  expect(llmsTxt(shareSite())).toContain(
    '- [The harbour deal](https://news.example/record/articles/harbour/): Two ministers',
  );
});

test('llms.txt lists the plain pages', () => {
  expect(llmsTxt(shareSite({ pages: [IMPRINT] }))).toContain(
    '- [Imprint](https://news.example/record/imprint/): Who prints this.\n',
  );
});

test('the web manifest keeps to the sub-path', () => {
  const icons = [{ file: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }];
  const manifest = JSON.parse(webManifest(shareSite(), { icons, background: '#fff' }));
  expect(manifest).toMatchObject({
    name: 'The Ledger',
    start_url: '/record/',
    scope: '/record/',
    dir: 'ltr',
    icons: [{ src: '/record/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
});

describe('the sitemap', () => {
  const site = shareSite({
    article: { corrections: [{ date: '2024-04-01', text: 'A name.' }] },
    pages: [IMPRINT],
  });
  const entries = new Map(
    sitemapEntries(site).map(({ url, lastmod }) => [url, lastmod?.toISOString()]),
  );

  test('a page changed when its article did, corrections included', () => {
    for (const { href } of [firstArticle(site), firstQuote(site)]) {
      expect(entries.get(site.urls.absolute(href))).toBe('2024-04-01T00:00:00.000Z');
    }
  });

  test('an index changed with the newest article', () => {
    expect(entries.get('https://news.example/record/')).toBe('2024-04-01T00:00:00.000Z');
  });

  test('a plain page is there, and nobody knows when it changed', () => {
    expect([...entries]).toContainEqual(['https://news.example/record/imprint/', undefined]);
  });

  test('no page twice, none outside the site', () => {
    const all = sitemapEntries(site).map(({ url }) => url);
    expect(new Set(all).size).toBe(all.length);
    for (const url of all) expect(url).toMatch(/^https:\/\/news\.example\/record\//);
    expect(all).not.toContain('https://news.example/record/search/');
  });
});
