/** What each network shows of a quote whose URL somebody pastes, read from the built pages as its crawler would. */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { facebook, linkedin, mastodon, type Page, slack, x } from '../outputs/crawlers.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import type { Dist } from '../support/dist.ts';

const NETWORKS = { facebook, x, slack, linkedin, mastodon };

describe.each([
  { what: 'at a root URL', contentDir: fixture('example'), siteUrl: undefined },
  { what: 'under a sub-path', contentDir: fixture('full'), siteUrl: 'https://example.org/a/b/' },
  { what: 'in many scripts', contentDir: fixture('full'), siteUrl: undefined },
])('$what', ({ contentDir, siteUrl }) => {
  let site: ResolvedSite;
  let dist: Dist;

  beforeAll(async () => {
    const loaded = await loadContent({ contentDir, siteUrl });
    if (loaded.site === undefined) throw new Error('the content has issues');
    site = loaded.site;
    dist = await builtSite({ contentDir, siteUrl });
  });

  /** A page as a crawler fetches it, by its absolute URL alone. */
  function fetched(url: string): Page {
    const file = (address: string) => decodeURI(new URL(address).pathname).slice(dist.base.length);
    return {
      url,
      document: parseHTML(dist.read(`${file(url)}index.html`)).document as unknown as Document,
      oembed: (address) => JSON.parse(dist.read(file(address))) as Record<string, unknown>,
    };
  }

  test.each(Object.entries(NETWORKS))(
    '%s shows the words, the speaker and the card',
    (_, network) => {
      for (const quote of site.articles.flatMap(({ quotes }) => quotes)) {
        const url = site.urls.absolute(quote.href);
        const preview = network(fetched(url));
        const shown = `${preview.title} ${preview.description}`;
        const opening = quote.parts[0]?.replace(/\s+/g, ' ').slice(0, 16) ?? '';
        expect(shown, url).toContain(opening);
        expect(`${shown} ${preview.imageAlt ?? ''}`, url).toContain(quote.speaker.name);
        expect(preview.image, url).toBe(
          site.urls.absolute(site.urls.quoteCard(quote.article.slug, quote.id)),
        );
        if (preview.url !== undefined) expect(preview.url).toBe(url);
      }
    },
  );

  test('an article is shown as itself', () => {
    for (const article of site.articles) {
      const page = fetched(site.urls.absolute(article.href));
      for (const network of Object.values(NETWORKS)) {
        const preview = network(page);
        expect(preview.title).toContain(article.title.slice(0, 40));
        expect(preview.image).toBe(site.urls.absolute(site.urls.articleCard(article.slug)));
      }
    }
  });

  test('every card is a PNG of 1200 × 630, and no two are the same', () => {
    // Cards at former addresses are those of what stands there now.
    const cards = site.articles
      .flatMap(({ slug, quotes }) => [
        site.urls.articleCard(slug),
        ...quotes.map(({ id }) => site.urls.quoteCard(slug, id)),
      ])
      .map((href) => decodeURI(href.slice(dist.base.length)));
    const hashes = cards.map((file) => {
      const png = dist.readBytes(file);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      return createHash('sha256').update(png).digest('hex');
    });
    expect(new Set(hashes).size).toBe(cards.length);
  });
});
