/** How a test of any engine finds its way in an article. */

import { afterAll, beforeAll } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import { OPEN } from '../support/panels.ts';
import { type StaticServer, serve } from '../support/serve.ts';
import type { Installed } from './engines.ts';
import type { Engine, Tab } from './tab.ts';

/** Serves the example while the tests of a file run. @returns its front page */
export function useExample(): () => string {
  let server: StaticServer;
  beforeAll(async () => {
    const { folder, base } = await builtSite({ contentDir: fixture('example') });
    server = await serve(folder, base);
  });
  afterAll(() => server?.close());
  return () => server.url;
}

/** Runs a browser while the tests of a group run. */
export function useEngine(open: Installed['open'], options: { script: boolean }): () => Engine {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await open?.(options);
  });
  afterAll(() => engine?.close());
  return () => engine as Engine;
}

/** Opens a page, and waits until its script has done what it adds. */
export async function goTo(tab: Tab, url: string, { script }: { script: boolean }): Promise<void> {
  await tab.go(url);
  if (script) await tab.run(enhanced);
}

/** Runs in the page. */
export async function enhanced(): Promise<void> {
  const { classList } = document.documentElement;
  const has = (name: string) =>
    !document.querySelector('[data-article-body]') || classList.contains(name);
  while (!(has('js') && has('faces'))) await new Promise(requestAnimationFrame);
}

/** Brings words to the middle of the window. @returns a place on their first line, or nothing */
export function middleOf(tab: Tab, selector: string, index = 0) {
  return tab.run(
    (each, at) => {
      const element = document.querySelectorAll(each)[at];
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [line] = element?.getClientRects() ?? [];
      if (!line) throw new Error(`${each} has no place on the screen`);
      return { x: line.left + Math.min(line.width / 2, 12), y: line.top + line.height / 2 };
    },
    selector,
    index,
  );
}

/** @returns where words stand in the window, and how many panels are open, and whether one of them is seen */
export function stateOf(tab: Tab, selector: string, index = 0) {
  return tab.run(
    (each, at, open) => {
      const panels = [...document.querySelectorAll(open)];
      const top = document.querySelectorAll(each)[at]?.getClientRects()[0]?.top;
      return {
        top: top === undefined ? -1 : Math.round(top),
        open: panels.length,
        seen: panels.some((panel) => {
          const box = panel.getBoundingClientRect();
          return box.height > 0 && box.top < innerHeight && box.bottom > 0;
        }),
      };
    },
    selector,
    index,
    OPEN,
  );
}
