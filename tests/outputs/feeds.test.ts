import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ResolvedSite } from '../../src/model/types.ts';
import { jsonFeed } from '../../src/outputs/feeds/jsonFeed.ts';
import { quotesFeed, rssFeed } from '../../src/outputs/feeds/rss.ts';
import { type SiteOptions, shareSite } from './shareSite.ts';

const FEEDS = { rssFeed, quotesFeed };
const PAGE = 'https://news.example/record/articles/harbour/';

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  pubDate: string;
  description: string;
  'content:encoded': string;
  'dc:creator': string;
}

function parse(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'item',
    parseTagValue: false,
    htmlEntities: true,
  });
  const { rss } = parser.parse(xml);
  return rss as {
    '@_version': string;
    channel: { [name: string]: unknown; item: Item[]; 'atom:link': Record<string, string> };
  };
}

const withNotes: SiteOptions = {
  quotes: [
    {
      id: 'open-door',
      note: 'See <a href="/record/people/rosa-lind/">her page</a>.',
      translation: 'La porte',
    },
  ],
};

describe.each(Object.entries(FEEDS))('%s', (name, feed) => {
  test('has what RSS 2.0 requires, and where it is itself', async () => {
    const { '@_version': version, channel } = parse(await feed(shareSite(withNotes)));
    expect(version).toBe('2.0');
    for (const required of ['title', 'link', 'description']) expect(channel[required]).toBeTruthy();
    expect(channel['atom:link']).toMatchObject({
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
      '@_href': `https://news.example/record/${name === 'rssFeed' ? 'rss' : 'quotes'}.xml`,
    });
    expect(channel.lastBuildDate).toBe('Tue, 05 Mar 2024 08:30:00 GMT');
    for (const item of channel.item) {
      expect(item.guid).toEqual({ '#text': item.link, '@_isPermaLink': 'true' });
      expect(new Date(item.pubDate).toUTCString()).toBe(item.pubDate);
      expect(item.title && item.description && item['dc:creator']).toBeTruthy();
    }
  });

  test('notes stand inline, with absolute links', async () => {
    const [item] = parse(await feed(shareSite(withNotes))).channel.item;
    const { document } = parseHTML(`<html><body>${item?.['content:encoded']}</body></html>`);
    const text = document.body.textContent;
    for (const part of ['Rosa Lind, Foreign minister', 'Harbour Agency', 'La porte', 'her page']) {
      expect(text).toContain(part);
    }
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    }
  });

  test('hostile text is only ever text', async () => {
    const text = fc
      .array(fc.constantFrom('<b>', ']]>', '&', '&lt;', '"', "'", '\u0000', '\ud800', 'é', ' x '), {
        minLength: 1,
        maxLength: 6,
      })
      .map((pieces) => `a${pieces.join('')}a`);
    await fc.assert(
      fc.asyncProperty(text, text, async (words, title) => {
        const site = shareSite({
          article: { title, summary: words, authors: [{ name: title }] },
          quotes: [{ id: 'a', words, speaker: { name: title } }],
        });
        const [item] = parse(await feed(site)).channel.item;
        const { document } = parseHTML(`<html><body>${item?.['content:encoded']}</body></html>`);
        expect(document.querySelector('b')).toBeNull();
        expect(document.body.textContent.replace(/\s+/g, ' ')).toContain(
          words.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' '),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the whole text', () => {
  const element = (tagName: string, properties: object, children: object[]) =>
    ({ type: 'element', tagName, properties, children }) as never;
  const text = (value: string) => ({ type: 'text', value }) as never;

  async function content(children: never[], imageUrl?: Parameters<typeof rssFeed>[1]) {
    const base = shareSite();
    const [article] = base.articles;
    const blocks = [{ kind: 'prose' as const, children, quotes: [], claims: [] }];
    const site = { ...base, articles: [{ ...article, blocks }] } as unknown as ResolvedSite;
    const xml = await rssFeed(site, imageUrl);
    return parse(xml).channel.item[0]?.['content:encoded'].split('\n')[0];
  }

  test.each([
    [
      'our marks and hooks are taken off',
      element('p', { id: 'x', className: ['a'], dataX: '1' }, [
        element('mark', { dataQuote: 'q', id: 'q' }, [element('em', {}, [text('words')])]),
      ]),
      '<p><em>words</em></p>',
    ],
    [
      'the language of words is kept',
      element('p', {}, [element('mark', { dataQuote: 'q', lang: 'ar', dir: 'rtl' }, [text('ا')])]),
      '<p><span lang="ar" dir="rtl">ا</span></p>',
    ],
    [
      'a note leads to the page',
      element('p', {}, [element('a', { href: '#src_x', id: 'ref' }, [text('1')])]),
      `<p><a href="${PAGE}#src_x">1</a></p>`,
    ],
    [
      'a link within the site is absolute',
      element('p', {}, [element('a', { href: '/record/people/a/' }, [text('A')])]),
      '<p><a href="https://news.example/record/people/a/">A</a></p>',
    ],
    [
      'an image that is not published is left out',
      element('p', {}, [element('img', { src: './m.jpg', alt: 'M' }, [])]),
      '<p></p>',
    ],
  ])('%s', async (_, node, expected) => {
    expect(await content([node])).toBe(expected);
  });

  test('a published image is absolute', async () => {
    const image = element('img', { src: './m.jpg', alt: 'M' }, []);
    expect(await content([image], (_, src) => `/record/_astro/${src.slice(2)}`)).toBe(
      '<img src="https://news.example/record/_astro/m.jpg" alt="M">',
    );
  });
});

describe('JSON Feed', () => {
  test('has what version 1.1 requires, and dates of RFC 3339', () => {
    const feed = JSON.parse(jsonFeed(shareSite(withNotes)));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Ledger',
      feed_url: 'https://news.example/record/feed.json',
      language: 'en-GB',
    });
    for (const item of feed.items) {
      expect(item.id).toBe(PAGE);
      expect(item.content_html).toContain('La porte');
      for (const date of [item.date_published, item.date_modified]) {
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
      }
    }
  });
});

describe('direction', () => {
  const arabic = shareSite({
    article: { language: 'ar' },
    quotes: [{ id: 'sea', words: 'البحر' }],
  });
  const english = shareSite({ quotes: [{ id: 'sea', words: 'البحر', language: 'ar' }] });

  test('an article from the right says so, one from the left has nothing around it', () => {
    const content = (site: ResolvedSite) => JSON.parse(jsonFeed(site)).items[0].content_html;
    expect(content(arabic)).toMatch(/^<div lang="ar" dir="rtl">[\s\S]*<\/div>$/);
    expect(content(english)).not.toContain('dir=');
  });

  test.each([arabic, english])('the words of a quote have their own', async (site) => {
    const [item] = parse(await quotesFeed(site)).channel.item;
    expect(item?.['content:encoded']).toContain(' lang="ar" dir="rtl"><p>البحر');
  });
});
