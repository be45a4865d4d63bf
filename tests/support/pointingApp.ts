/** The app of `dev` in which words of an article are annotated, as an editor uses it. */
import type { Locator, Page } from 'playwright-core';
import { openInDev } from './devServer.ts';

/** The first page of a server that has just begun takes long on a busy machine. */
const PATIENCE = 300_000;

export function pointingApp(page: Page): Locator {
  return page.locator('astro-dev-toolbar-app-canvas[data-app-id=pointing] section');
}

/** Opens an article, and the app on it. */
export async function openPointing(page: Page, address: string): Promise<void> {
  await openInDev(page, address);
  const button = await page.locator('button[data-app-id=pointing]').elementHandle();
  // The toolbar hears of it once the app is ready, and does not say when.
  const opened = (each: SVGElement | HTMLElement | null) => {
    if (!each?.classList.contains('active')) (each as HTMLElement).click();
    return each?.classList.contains('active');
  };
  await page.waitForFunction(opened, button, { timeout: PATIENCE });
  await pointingApp(page).waitFor({ timeout: PATIENCE });
}

/** Selects the words from the first of some text to the last of another, as a pointer would. */
export async function selectWords(page: Page, first: string, last = first): Promise<void> {
  await page.locator('[data-article-body]').evaluate(
    (body, [from = '', to = '']) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const start = nodes.find(({ data }) => data.includes(from));
      const end = nodes.find(({ data }) => data.includes(to));
      if (!start || !end) throw new Error(`no ${from} or no ${to}`);
      getSelection()?.setBaseAndExtent(
        start,
        start.data.indexOf(from),
        end,
        end.data.indexOf(to) + to.length,
      );
    },
    [first, last],
  );
}
