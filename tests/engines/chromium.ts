/** The Chromium of the other tests. */
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type Engine, KEYS, type Tab } from './tab.ts';

const NAMES: Record<string, string> = {
  [KEYS.tab]: 'Tab',
  [KEYS.enter]: 'Enter',
  [KEYS.down]: 'ArrowDown',
  [KEYS.escape]: 'Escape',
};

export async function openChromium({ script }: { script: boolean }): Promise<Engine> {
  const browser = await launchChromium();
  const page = await browser.newPage({ javaScriptEnabled: script });
  return {
    name: `Chromium ${browser.version()}`,
    tab: makeTab(page),
    close: () => browser.close(),
  };
}

function makeTab(page: Page): Tab {
  return {
    async go(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async back() {
      await page.goBack();
    },
    run(work, ...args) {
      return page.evaluate(`(${work})(...${JSON.stringify(args)})`);
    },
    async press({ x, y }) {
      await page.mouse.click(Math.round(x), Math.round(y));
    },
    async type(...keys) {
      for (const key of keys) await page.keyboard.press(NAMES[key] ?? key);
    },
    async resize(width, height) {
      await page.setViewportSize({ width, height });
    },
    print: () => page.pdf({ format: 'A4' }),
    picture: () => page.screenshot(),
  };
}
