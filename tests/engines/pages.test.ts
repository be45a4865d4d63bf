/** Printing and searching in every engine that is installed. */
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ARTICLE } from '../support/panels.ts';
import { goTo, useEngine, useExample } from './article.ts';
import { ENGINES } from './engines.ts';
import { KEYS } from './tab.ts';

const POLL = { timeout: 60_000 };

const example = useExample();

describe.each(ENGINES)('$engine', ({ open }) => {
  describe.skipIf(!open)('with script', () => {
    const engine = useEngine(open, { script: true });

    test('printed, all panels are open, and closed again', async ({ skip }) => {
      const { tab } = engine();
      if (!tab.print) return skip('its driver cannot print');
      await goTo(tab, example() + ARTICLE, { script: true });
      await tab.run(() => {
        addEventListener('beforeprint', () => {
          const items = [...document.querySelectorAll<HTMLDetailsElement>('.item details')];
          const shown =
            CSS.supports('selector(::details-content)') || items.every((item) => item.open);
          document.documentElement.dataset.shown = String(shown && items.length > 5);
        });
      });
      const sheets = sheetsOf(await tab.print());
      expect(sheets).toBeGreaterThan(2);
      const after = await tab.run(() => [
        document.documentElement.dataset.shown ?? '',
        document.querySelectorAll('.item details[open]').length,
        document.querySelectorAll('.item details[name=panel]').length > 5,
      ]);
      expect(after).toEqual(['true', 0, true]);
    });

    test('words typed are found, and a result leads to them by keyboard', async () => {
      const { tab } = engine();
      await tab.resize(1280, 800);
      await tab.go(`${example()}search/`);
      const results = () =>
        tab.run(() => document.querySelectorAll('[data-search-results] a').length);
      await tab.run(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
      await tab.type(...'two-way street');
      await expect.poll(results, POLL).toBeGreaterThan(0);
      await tab.type(KEYS.down, KEYS.enter);
      const place = () => tab.run(() => location.pathname + location.hash);
      await expect.poll(place, POLL).toMatch(/^\/articles\/two-way-street-seoul\//);
    });
  });

  describe.skipIf(!open)('without script', () => {
    const engine = useEngine(open, { script: false });

    test('the search page has no form that does nothing, but the way to everything', async () => {
      const { tab } = engine();
      await tab.resize(1280, 800);
      await tab.go(`${example()}search/`);
      const found = await tab.run(() => [
        document.querySelector('form')?.checkVisibility() ?? false,
        [...document.querySelectorAll<HTMLAnchorElement>('main a')].some((link) =>
          link.pathname.endsWith('/quotes/'),
        ),
      ]);
      expect(found).toEqual([false, true]);
    });
  });
});

/** @returns how many pages a PDF has: Firefox packs what it says of them */
function sheetsOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm.*?stream\r?\n(.*?)endstream/gs)].map(([, stream]) =>
    inflateSync(Buffer.from(stream ?? '', 'latin1')).toString('latin1'),
  );
  return [text, ...packed].join('').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
