/** The printed article holds its notes and its sources. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';

const SITES = [
  { what: 'the example', contentDir: fixture('example') },
  { what: 'the fixture', contentDir: fixture('full') },
];

/** The one source of the fixtures that has no address. */
const HELD = { id: 'src_holt-interview', text: 'Recording held by “A & B”, its lawyers' };

describe.each(SITES)('$what', ({ contentDir }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ contentDir });
  });
  afterAll(() => site?.close());

  test('words and their note have a letter in common, and nothing on paper asks to be pressed', async () => {
    for (const path of articles()) {
      const { page, settle, close } = await site.open(path);
      await page.emulateMedia({ media: 'print' });
      await settle();
      const { pairs, buttons } = await page.evaluate(() => {
        const noteOf = (element: Element | null | undefined) =>
          element ? /\d+/.exec(getComputedStyle(element).counterSet)?.[0] : undefined;
        const letterOf = (element: Element | null | undefined) =>
          element ? getComputedStyle(element, '::before').content : '';
        const markers = [...document.querySelectorAll('.quote-marker, .claim-marker')];
        return {
          pairs: markers.map((marker) => {
            const note = document.getElementById(marker.getAttribute('href')?.slice(1) ?? '');
            const item = note?.closest('details');
            return {
              marker: noteOf(marker),
              item: noteOf(item),
              shown: [letterOf(marker), letterOf(item?.querySelector('summary'))],
            };
          }),
          buttons: [...document.querySelectorAll('button, .share, .acts a, .close')].filter(
            (button) => button.getClientRects().length > 0,
          ).length,
        };
      });
      expect(pairs.length, path).toBeGreaterThan(0);
      for (const { marker, item, shown } of pairs) {
        expect.soft(marker, path).toMatch(/^\d+$/);
        expect.soft(item, path).toBe(marker);
        for (const content of shown)
          expect.soft(content, path).toContain('counter(note, lower-alpha)');
      }
      expect.soft(buttons, path).toBe(0);
      await close();
    }
  });

  const articles = () =>
    [...site.dist.files]
      .filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))
      .map((file) => file.replace('index.html', ''));

  test.each([true, false])(
    'every panel and every source is on paper, script: %s',
    async (javaScriptEnabled) => {
      for (const path of articles()) {
        const { page, settle, close } = await site.open(path, {
          javaScriptEnabled,
          viewport: { width: 794, height: 1123 },
        });
        await page.emulateMedia({ media: 'print' });
        await settle();

        const hidden = await page.evaluate(() =>
          [...document.querySelectorAll('[id^="q_"], [id^="c_"]')]
            .filter((panel) => {
              const parts = [panel, ...panel.querySelectorAll('p, dl, dd, blockquote')];
              // What a look of the screen alone hides, such as buttons, is not missed on paper.
              return parts.some(
                (part) =>
                  !part.closest('[data-screen-only], nav, button, .acts, .whose') &&
                  part.textContent?.trim() &&
                  part.getClientRects().length === 0,
              );
            })
            .map(({ id }) => id),
        );
        expect.soft(hidden, path).toEqual([]);

        const sources = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[id^="src_"]')].map((source) => {
            const generated = [source, ...source.querySelectorAll<HTMLElement>('*')].flatMap(
              (part) =>
                ['::before', '::after'].map((pseudo) => {
                  const { content } = getComputedStyle(part, pseudo);
                  const href = part.getAttribute('href') ?? '';
                  return content.includes(href) && href
                    ? href
                    : content.replace('attr(href)', href);
                }),
            );
            return {
              id: source.id,
              urls: [...source.querySelectorAll('a[href^="http"]')].map(
                (a) => a.getAttribute('href') as string,
              ),
              text: `${source.innerText} ${generated.join(' ')}`.replace(/[\s\u200b]+/g, ''),
            };
          }),
        );
        expect.soft(sources.length, path).toBeGreaterThan(0);
        for (const { id, urls, text } of sources) {
          // A source without an address says how it can be seen.
          const isHeld = id === HELD.id && text.includes(HELD.text.replace(/\s+/g, ''));
          expect.soft(urls.length > 0 || isHeld, id).toBe(true);
          for (const href of urls) {
            const shown = [href, href.replace(/^https?:\/\//, ''), decodeURI(href)].some((form) =>
              text.includes(form.replace(/\/$/, '')),
            );
            expect.soft(shown, `${path}#${id} spells out ${href}`).toBe(true);
          }
        }

        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(wide, path).toBeLessThanOrEqual(0);
        await close();
      }
    },
  );
});

test('the example takes at most six sheets of A4', async () => {
  const site = await openSite({ contentDir: fixture('example') });
  const { page, close } = await site.open('articles/two-way-street-seoul/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(2);
  expect(sheets).toBeLessThanOrEqual(6);
  await close();
  await site.close();
});
