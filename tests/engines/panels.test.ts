/** One gesture in every engine that is installed: what opens, closes, arrives and goes back, and moves no words. */
import { describe, expect, test } from 'vitest';
import { coveredWithEachOpen } from '../support/covered.ts';
import { ARTICLE, LINKS, OPEN, OPENERS } from '../support/panels.ts';
import { enhanced, goTo, middleOf, stateOf, useEngine, useExample } from './article.ts';
import { ENGINES } from './engines.ts';
import { type Engine, KEYS } from './tab.ts';

/** Without a margin and with one. A window of WebKitGTK is never narrower than 447 px. */
const WIDTHS = [460, 1280];
const inBody = (selector: string) => `[data-article-body] > p ${selector}`;
const LINKS_IN_BODY = LINKS.map(inBody);

const example = useExample();

describe.each(ENGINES)('$engine', ({ open }) => {
  describe.skipIf(!open)('with script', () => {
    const engine = useEngine(open, { script: true });
    const at = async (width: number, fragment = '') => {
      const { tab } = engine();
      await tab.resize(width, 800);
      await goTo(tab, 'about:blank', { script: false });
      await goTo(tab, example() + ARTICLE + fragment, { script: true });
      return tab;
    };

    describe.each(WIDTHS)('at %i px', (width) => {
      test('a press opens a panel that is seen, a second one closes it, and the words stay', async () => {
        const tab = await at(width);
        for (const [what, opener] of Object.entries(OPENERS)) {
          for (const index of [0, 2]) {
            const selector = inBody(opener);
            const place = await middleOf(tab, selector, index);
            const { top } = await stateOf(tab, selector, index);
            await tab.press(place);
            const opened = await stateOf(tab, selector, index);
            expect.soft(opened, `${what} ${index} opens`).toEqual({ top, open: 1, seen: true });
            // A little aside: twice at one place is a double click, which selects a word.
            await tab.press({ x: place.x - 3, y: place.y });
            const closed = await stateOf(tab, selector, index);
            expect.soft(closed, `${what} ${index} closes`).toEqual({ top, open: 0, seen: false });
          }
        }
      });

      test('Esc closes, and so does a press on plain words', async () => {
        const tab = await at(width);
        const words = inBody('mark[data-quote]');
        await tab.press(await middleOf(tab, words));
        const { top } = await stateOf(tab, words);
        await tab.type(KEYS.escape);
        expect(await stateOf(tab, words)).toEqual({ top, open: 0, seen: false });
        const { x, y } = await middleOf(tab, words);
        await tab.press({ x: x - 3, y });
        expect((await stateOf(tab, words)).open).toBe(1);
        await tab.press(await middleOf(tab, '[data-article-body] h2'));
        expect((await stateOf(tab, words)).open).toBe(0);
      });

      test('the keyboard goes into the panel, through it, and on from the words', async () => {
        const tab = await at(width);
        for (const selector of LINKS_IN_BODY) {
          const focus = () =>
            tab.run(
              (opener, open) => {
                const links = [...document.querySelectorAll('[data-article-body] > p a')];
                const outside = links.filter((link) => !link.closest('.panel, .card'));
                const index = outside.indexOf(document.querySelector(opener) as Element);
                const active = document.activeElement;
                return {
                  within: active?.closest(open) != null,
                  steps: active ? outside.indexOf(active) - index : -1,
                };
              },
              selector,
              OPEN,
            );
          await tab.run((opener) => {
            const link = document.querySelector<HTMLElement>(opener);
            link?.focus();
          }, selector);
          await tab.type(KEYS.enter);
          expect.soft((await focus()).within, `${selector} gives the focus`).toBe(true);
          await tab.type(KEYS.escape);
          expect.soft((await focus()).steps, `${selector} takes it back`).toBe(0);
          await tab.type(KEYS.enter);
          for (let stop = 0; stop < 30 && (await focus()).within; stop++) await tab.type(KEYS.tab);
          expect.soft((await focus()).steps, `Tab goes on from ${selector}`).toBe(1);
        }
      });

      test('a link to words opens their panel; the way back opens nothing again', async () => {
        for (const [id, panel] of [
          ['claim-technology-to-north-korea', 'c_technology-to-north-korea'],
          ['both-directions', 'q_both-directions'],
        ] as const) {
          const tab = await at(width, `#${id}`);
          const arrived = await stateOf(tab, `[id="${id}"]`);
          expect.soft(arrived, id).toMatchObject({ open: 1, seen: true });
          expect.soft(await isShown(engine(), panel), panel).toBe(true);
        }
        const { tab } = engine();
        await tab.type(KEYS.escape);
        await tab.go(`${example()}about/`);
        await tab.back();
        await tab.run(enhanced);
        expect((await stateOf(tab, 'h1')).open).toBe(0);
      });
    });

    test.each(WIDTHS)('nothing is covered at %i px', async (width) => {
      const tab = await at(width);
      // At more widths, and with each that opens: `browser/panels.test.ts`.
      expect(await tab.run(coveredWithEachOpen, '.panel summary')).toEqual([]);
    });
  });

  describe.skipIf(!open)('without script', () => {
    const engine = useEngine(open, { script: false });
    const at = async (width: number, fragment = '') => {
      const { tab } = engine();
      await tab.resize(width, 800);
      await tab.go('about:blank');
      await tab.go(example() + ARTICLE + fragment);
      return tab;
    };

    test.each(WIDTHS)(
      'at %i px markers, names and numbers show what they lead to',
      async (width) => {
        const tab = await at(width);
        for (const selector of LINKS_IN_BODY) {
          const id = await tab.run(
            (each) => document.querySelector(each)?.getAttribute('href')?.slice(1) ?? '',
            selector,
          );
          await tab.press(await middleOf(tab, selector));
          expect.soft(await isShown(engine(), id), selector).toBe(true);
          expect.soft(await isInWindow(engine(), id), selector).toBe(true);
          // What rises at the edge of the window goes again.
          if (!(await tab.run((name) => document.getElementById(name)?.matches('.card'), id)))
            continue;
          await tab.press(await middleOf(tab, ':target > .close'));
          expect.soft(await isShown(engine(), id), `${selector} closes`).toBe(false);
        }
      },
    );

    test('a link to words leads to them, and opens their panel where the engine can', async () => {
      const tab = await at(1280, '#both-directions');
      expect(await isInWindow(engine(), 'both-directions')).toBe(true);
      const can = await tab.run(() => CSS.supports('selector(::details-content)'));
      expect(await isShown(engine(), 'q_both-directions')).toBe(can);
    });

    test.each(WIDTHS)('nothing is covered at %i px', async (width) => {
      const tab = await at(width);
      expect(await tab.run(coveredWithEachOpen, '.panel summary')).toEqual([]);
    });
  });
});

const isShown = ({ tab }: Engine, id: string) =>
  tab.run((name) => {
    const element = document.getElementById(name);
    return Boolean(element?.checkVisibility({ contentVisibilityAuto: true }));
  }, id);

const isInWindow = ({ tab }: Engine, id: string) =>
  tab.run((name) => {
    const box = document.getElementById(name)?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
  }, id);
