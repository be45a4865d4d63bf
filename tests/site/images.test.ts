/** Pictures of an article and portraits: on pages, in data and in feeds. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import { attribute, ownText, type Page } from '../support/dist.ts';

const dist = await builtSite({ contentDir: fixture('full') });
const strait = dist.page('articles/the-strait/index.html');
const words = (page: Page) => textOf(page.tree).replace(/\s+/g, ' ');

test('pictures beside the article are optimised, with their text, their size and their credit', () => {
  const pictures = strait.elements.filter(
    (element) =>
      element.tagName === 'img' && !/ada-lind|\.svg$/.test(attribute(element, 'src') ?? ''),
  );
  expect(pictures.map((picture) => attribute(picture, 'alt'))).toEqual([
    'A chart of the strait with one dashed line',
    'A chart with one dashed line',
  ]);
  for (const picture of pictures) {
    const src = attribute(picture, 'src') as string;
    expect.soft(src).toMatch(/\.(webp|avif)$/);
    expect.soft(dist.files).toContain(src.slice(1));
    expect.soft(attribute(picture, 'width')).toBe('1200');
    expect.soft(attribute(picture, 'height')).toBe('675');
  }
  expect(words(strait)).toContain('Chart Office');
});

test('a portrait stands in the panel and on the page of the person, with its text and its credit', () => {
  const person = dist.page('people/ada-lind/index.html');
  for (const page of [strait, person]) {
    const portraits = page.elements.filter(
      (element) => attribute(element, 'alt') === 'Ada Lind in a dark coat',
    );
    expect(portraits.length, page.file).toBe(1);
    for (const portrait of portraits) {
      const src = attribute(portrait, 'src') as string;
      expect.soft(src).toMatch(/\.webp$/);
      expect.soft(dist.files).toContain(src.slice(1));
      expect.soft(attribute(portrait, 'width')).toMatch(/^\d+$/);
    }
    expect(words(page)).toContain('The Varnholm Chronicle');
  }
  const [data] = person.elements.filter(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  expect(JSON.parse(ownText(data as Element))['@graph'][0].image).toMatchObject({
    '@type': 'ImageObject',
    contentUrl: expect.stringMatching(/^https:.*\.webp$/),
    creditText: 'The Varnholm Chronicle',
  });
});

test('feeds have the pictures at absolute addresses at which something stands', async () => {
  for (const feed of ['rss.xml', 'feed.json']) {
    const text = dist
      .read(feed)
      .replaceAll('\\"', '"')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const sources = Array.from(text.matchAll(/<img src="([^"]+)"/g), ([, src]) => String(src));
    // The hero, and the picture in the prose.
    expect(sources.length, feed).toBe(2);
    for (const src of sources) {
      expect(src.startsWith(dist.origin + dist.base), src).toBe(true);
      expect(dist.files.has(src.slice((dist.origin + dist.base).length)), src).toBe(true);
    }
    expect(text, feed).toContain('<figcaption>Chart Office</figcaption>');
    expect(text, feed).not.toMatch(/<a [^>]*><\/a>/);
  }
});
