import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtSite } from './builtSite.ts';
import { launchChromium } from './chromium.ts';
import { type Dist, readDist } from './dist.ts';
import type { RunOptions } from './runSite.ts';
import { type StaticServer, serve } from './serve.ts';

/** A built site, served, and a browser to look at it. */
export interface OpenSite {
  dist: Dist;
  server: StaticServer;
  /** @param path within the site: `articles/two-way/` */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  page: Page;
  /** What went wrong meanwhile: errors on the console, requests that failed or left the host. */
  problems: string[];
  /** Opens another page of the site in the same tab. */
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

/** @param url where the site believes to be published */
export async function openSite(url: string, options: RunOptions): Promise<OpenSite> {
  const folder = await builtSite(options);
  const dist = readDist(folder, url);
  const server = await serve(folder, dist.base);
  const browser = await launchChromium();
  return {
    dist,
    server,
    open: (path, context = {}) => visit(browser, server, path, context),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  server: StaticServer,
  path: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.origin && protocol !== 'data:') problems.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().includes('404')) {
      problems.push(`${response.url()} answered ${response.status()}`);
    }
  });
  const go = async (to: string) => {
    await page.goto(server.url + to, { waitUntil: 'load' });
  };
  await go(path);
  return { page, problems, go, close: () => context.close() };
}

/** One page of each kind that the site has: permalinks name the kinds. */
export function oneOfEachKind(dist: Dist): { kind: string; path: string }[] {
  const kinds = new Map<string, string>();
  for (const { file } of dist.pages) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const kind = path
      .replace(/^(articles|people|organizations|countries)\/[^/]+\//, '$1/…/')
      .replace(/\/(quotes|claims)\/[^/]+\//, '/$1/…/')
      .replace(/^embed\/.*/, 'embed/…/');
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds].map(([kind, path]) => ({ kind: kind || 'front page', path }));
}
