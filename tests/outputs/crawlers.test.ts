import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../src/model/types.ts';
import { oembed } from '../../src/outputs/sharing/embed.ts';
import { socialMeta } from '../../src/outputs/sharing/previews/socialMeta.ts';
import { escapeMarkup } from '../../src/text/escape.ts';
import { facebook, linkedin, mastodon, type Page, signal, slack, x } from './crawlers.ts';
import { firstArticle, firstQuote, shareSite } from './shareSite.ts';

/** The head as a view would write it, and the page as a crawler would fetch it. */
function fetched(page: ResolvedQuote | ResolvedArticle, site: ResolvedSite): Page {
  const { meta, links } = socialMeta(page, site);
  const tag = (name: string, attributes: object) =>
    `<${name} ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${escapeMarkup(value)}"`)
      .join(' ')}>`;
  const head = [
    `<title>${escapeMarkup(site.settings.title)}</title>`,
    ...meta.map((each) => tag('meta', each)),
    ...links.map((each) => tag('link', each)),
  ];
  const html = `<!doctype html><html><head>${head.join('\n')}</head><body></body></html>`;
  const responses = new Map(
    'speaker' in page
      ? [[site.urls.absolute(site.urls.oembed(page.article.slug, page.id)), oembed(page, site)]]
      : [],
  );
  return {
    url: site.urls.absolute(page.href),
    html,
    document: parseHTML(html).document as unknown as Document,
    oembed: (url) => responses.get(url) as Record<string, unknown> | undefined,
  };
}

const WORDS = 'the door is open to both sides';

describe.each([
  ['at a root', 'https://news.example/'],
  ['under a sub-path', 'https://news.example/a/record/'],
])('a quote pasted, of a site %s', (_, base) => {
  const site = shareSite({ url: base });
  const page = fetched(firstQuote(site), site);
  const url = `${base}articles/harbour/quotes/open-door/`;
  const image = `${base}cards/harbour/open-door.png`;

  test('Facebook shows the speaker, the words and the card at once', () => {
    expect(facebook(page)).toEqual({
      title: `Rosa Lind: “${WORDS}”`,
      description: `“${WORDS}” — Rosa Lind, Foreign minister, Lisbon, 1 March 2024`,
      image,
      imageAlt: `“${WORDS}” Rosa Lind, Foreign minister, Lisbon, 1 March 2024`,
      url,
      site: 'The Ledger',
      large: true,
    });
  });

  test('X shows a large card', () => {
    expect(x(page)).toMatchObject({ title: `Rosa Lind: “${WORDS}”`, image, large: true });
  });

  test('Slack shows the words and the card, through oEmbed', () => {
    expect(slack(page)).toMatchObject({
      title: `Rosa Lind: “${WORDS}”`,
      image,
      site: 'The Ledger',
    });
    expect(slack({ ...page, oembed: () => undefined })).toMatchObject({ image });
  });

  test('LinkedIn shows a large card', () => {
    expect(linkedin(page)).toMatchObject({
      title: `Rosa Lind: “${WORDS}”`,
      image,
      url,
      large: true,
    });
  });

  test('Signal finds the words and the card by its expressions', () => {
    expect(signal(page)).toEqual({
      title: `Rosa Lind: “${WORDS}”`,
      description: `“${WORDS}” — Rosa Lind, Foreign minister, Lisbon, 1 March 2024`,
      image,
    });
  });

  test('Mastodon shows the card with its text', () => {
    expect(mastodon(page)).toMatchObject({ title: `Rosa Lind: “${WORDS}”`, image, url });
    expect(mastodon(page).imageAlt).toContain(WORDS);
  });
});

test('an article shows its title, its summary and its card everywhere', () => {
  const site = shareSite();
  const page = fetched(firstArticle(site), site);
  for (const crawler of [facebook, x, slack, linkedin, mastodon, signal]) {
    expect(crawler(page)).toMatchObject({
      title: expect.stringContaining('The harbour deal'),
      description: 'Two ministers describe one agreement in different words.',
      image: 'https://news.example/record/cards/harbour.png',
    });
  }
});

describe('the head', () => {
  test('has its dates, authors and subjects', () => {
    const site = shareSite();
    const { document } = fetched(firstArticle(site), site);
    const values = (name: string) =>
      [...document.querySelectorAll(`meta[property="${name}"]`)].map((tag) =>
        tag.getAttribute('content'),
      );
    expect(values('article:published_time')).toEqual(['2024-03-02']);
    expect(values('article:modified_time')).toEqual(['2024-03-05T09:30:00+01:00']);
    expect(values('article:author')).toEqual(['https://ada.example/']);
    expect(values('og:locale')).toEqual(['en_GB']);
  });

  test('names the account of the site in the fediverse, where it has one', () => {
    const creators = (site: ResolvedSite) =>
      [firstArticle(site), firstQuote(site)].map((page) =>
        fetched(page, site)
          .document.querySelector('meta[name="fediverse:creator"]')
          ?.getAttribute('content'),
      );
    const fediverse = '@record@social.example';
    expect(creators(shareSite({ settings: { fediverse } }))).toEqual([fediverse, fediverse]);
    expect(creators(shareSite())).toEqual([undefined, undefined]);
  });

  test.each([
    ['ko', 'ko_KR'],
    ['en', 'en_US'],
    ['zh-Hant', 'zh_TW'],
  ])('the locale of %s is %s', (language, expected) => {
    const site = shareSite({ article: { language } });
    const { meta } = socialMeta(firstArticle(site), site);
    expect(meta).toContainEqual({ property: 'og:locale', content: expected });
  });

  test('whatever the text, one value each, absolute URLs, and nothing cut by a network', () => {
    const text = fc.string({ minLength: 1, maxLength: 300, unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.string({ minLength: 1, maxLength: 40 }), (words, title, name) => {
        const site = shareSite({
          article: { title: title || 'x' },
          quotes: [{ id: 'a', words, speaker: { name } }],
        });
        const page = fetched(firstQuote(site), site);
        const { meta, links } = socialMeta(firstQuote(site), site);
        expect(page.document.querySelectorAll('meta')).toHaveLength(meta.length);
        expect(page.document.querySelectorAll('link')).toHaveLength(links.length);
        const preview = x(page);
        expect(facebook(page).title).toBe(preview.title);
        expect(facebook(page).description).toBe(preview.description);
        expect(preview.image).toBe('https://news.example/record/cards/harbour/a.png');
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
