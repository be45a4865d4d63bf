/** What each network shows of a page whose URL somebody pastes, read from the built pages as its crawler would. */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../src/messages/formatDate.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { facebook, linkedin, mastodon, type Page, signal, slack, x } from '../outputs/crawlers.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import type { Dist } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/serve.ts';

const NETWORKS = { facebook, x, slack, linkedin, mastodon, signal };

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
    const html = dist.read(`${fileOf(url)}index.html`);
    return {
      url,
      html,
      document: parseHTML(html).document as unknown as Document,
      oembed: (address) => JSON.parse(dist.read(fileOf(address))) as Record<string, unknown>,
    };
  }

  /** The file, within dist, that a server sends for an absolute URL. */
  function fileOf(url: string): string {
    return decodeURI(new URL(url).pathname).slice(dist.base.length);
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

  test('a claim is shown with its status and its day', () => {
    for (const claim of site.articles.flatMap(({ claims }) => claims)) {
      const page = fetched(site.urls.absolute(claim.href));
      const { word } = messagesFor('en').statuses[claim.status];
      const day = formatDate(claim.asOf, claim.article.language);
      for (const network of Object.values(NETWORKS)) {
        const { description, image, title } = network(page);
        expect(title).toContain(claim.text.slice(0, 40));
        expect(description?.toLowerCase()).toContain(`${word}, as of ${day}`.toLowerCase());
        expect(image).toBe(site.urls.absolute(site.urls.claimCard(claim.article.slug, claim.id)));
      }
    }
  });

  test('a person, an organization and a country are shown by name, with a card of their own', () => {
    for (const entity of site.entities) {
      // Signal takes `<…>` in a name for markup.
      const name = expect.stringContaining(entity.name.replace(/<.*/, '').trim());
      const page = fetched(site.urls.absolute(entity.href));
      for (const network of Object.values(NETWORKS)) {
        expect(network(page)).toMatchObject({
          title: name,
          description: name,
          image: site.urls.absolute(site.urls.entityCard(entity.key)),
        });
      }
    }
  });

  test('every page that can be shared has a preview, with a picture that is there', () => {
    const shared = dist.pages.filter(({ file }) => !/^(404\.html|embed\/)/.test(file));
    expect(shared.length).toBeGreaterThan(10);
    for (const { file } of shared) {
      const url = site.urls.absolute(dist.base + encodeURI(file.replace(/index\.html$/, '')));
      const page = fetched(url);
      const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      for (const [name, network] of Object.entries(NETWORKS)) {
        const preview = network(page);
        const what = `${name}: ${url}`;
        expect(preview.title?.trim(), what).toBeTruthy();
        expect(preview.description?.trim(), what).toBeTruthy();
        expect(dist.files, what).toContain(fileOf(preview.image ?? ''));
        if (preview.large !== undefined) expect(preview.large, what).toBe(true);
        if (preview.url && canonical) expect(preview.url, what).toBe(canonical);
      }
      expect(facebook(page).imageAlt, url).toBeTruthy();
    }
  });

  describe('unfurl.js, over HTTP', () => {
    let host: StaticServer;
    beforeAll(async () => {
      host = await serve(dist.folder, dist.base);
    });
    afterAll(() => host.close());

    /** What the site's own host would answer. */
    const ask = (url: string) => fetch(url.replace(dist.origin, host.origin));
    const unfurled = (url: string) => unfurl(url, { fetch: ask });

    test('finds title, description, card, icon and colour of every page', async () => {
      const shared = dist.pages.filter(({ file }) => !/^(404\.html|embed\/)/.test(file));
      for (const { file } of shared) {
        const url = site.urls.absolute(dist.base + encodeURI(file.replace(/index\.html$/, '')));
        const { open_graph: graph, twitter_card: card, ...found } = await unfurled(url);
        expect(found.title?.trim(), url).toBeTruthy();
        expect(found.description?.trim(), url).toBeTruthy();
        expect(found.theme_color, url).toMatch(/^#[0-9a-f]{6}$/);
        expect(graph.title.trim(), url).toBeTruthy();
        expect(graph.description?.trim(), url).toBeTruthy();
        if (found.canonical_url) expect(graph.url, url).toBe(found.canonical_url);
        expect(graph.images, url).toMatchObject([
          { type: 'image/png', width: 1200, height: 630, alt: expect.stringMatching(/\S/) },
        ]);
        expect(card.card, url).toBe('summary_large_image');
        for (const [address, type] of [
          [graph.images?.[0]?.url, 'image/png'],
          [found.favicon, /^image\//],
        ] as const) {
          const { headers, status } = await ask(address ?? '');
          expect(status, `${url}: ${address}`).toBe(200);
          expect(headers.get('content-type')).toMatch(type);
        }
      }
    });

    test('finds the frame of a quote and of a claim through oEmbed', async () => {
      const quotes = site.articles.flatMap((article) => article.quotes);
      const claims = site.articles.flatMap((article) => article.claims);
      for (const item of [...quotes, ...claims]) {
        const url = site.urls.absolute(item.href);
        const { oEmbed } = await unfurled(url);
        if (oEmbed?.type !== 'rich') throw new Error(`${url} has no frame`);
        const src = /<iframe src="([^"]+)"/.exec(oEmbed.html)?.[1];
        expect((await ask(src ?? '')).status, url).toBe(200);
        expect(oEmbed.provider_name).toBe(site.settings.title);
        expect(
          [oEmbed.width, oEmbed.height].every((side) => side > 0),
          url,
        ).toBe(true);
        const [thumbnail] = oEmbed.thumbnails ?? [];
        expect((await ask(thumbnail?.url ?? '')).status, url).toBe(200);
      }
    });
  });

  test('browsers and phones find an icon', () => {
    for (const [selector, start] of [
      ['link[rel="icon"][sizes="32x32"]', [0, 0, 1, 0]],
      ['link[rel="apple-touch-icon"]', [0x89, 0x50, 0x4e, 0x47]],
    ] as const) {
      const { document, url } = fetched(site.urls.absolute(site.urls.home()));
      const href = document.querySelector(selector)?.getAttribute('href') ?? '';
      const bytes = dist.readBytes(fileOf(new URL(href, url).href));
      expect([...bytes.subarray(0, 4)]).toEqual(start);
    }
  });

  test('every card is a PNG of 1200 × 630, and no two are the same', () => {
    // Cards at former addresses are those of what stands there now.
    const cards = site.articles
      .flatMap(({ slug, claims, quotes }) => [
        site.urls.articleCard(slug),
        ...quotes.map(({ id }) => site.urls.quoteCard(slug, id)),
        ...claims.map(({ id }) => site.urls.claimCard(slug, id)),
      ])
      .concat(site.urls.siteCard())
      .concat(site.entities.map(({ key }) => site.urls.entityCard(key)))
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
