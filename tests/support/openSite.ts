import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { builtSite } from './builtSite.ts';
import type { Dist } from './dist.ts';
import { lock } from './exclusive.ts';
import type { RunOptions } from './runSite.ts';
import { type StaticServer, serve } from './serve.ts';

/** A built site, served, and a browser to look at it. */
export interface OpenSite {
  dist: Dist;
  server: StaticServer;
  /** @param path within the site: `articles/two-way/` */
  open(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in every document before its own scripts; no policy of a page holds for it. */
  initScript?: string;
}

export interface Visit {
  page: Page;
  /** What went wrong meanwhile: anything on the console, requests that failed or left the host. */
  problems: string[];
  /** Opens another page of the site in the same tab, and waits until nothing of it is under way. */
  go(path: string): Promise<void>;
  /** Waits until the page was drawn as it is now. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Builds a site, or takes it from those that were built, and opens it in the one browser of all test files. */
export async function openSite(options: RunOptions): Promise<OpenSite> {
  const dist = await builtSite(options);
  const server = await serve(dist.folder, dist.base);
  const browser = await chromium.connect(inject('browser'));
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

/** Opens a page of a server in a context of its own. */
export async function visit(
  browser: Browser,
  server: Pick<StaticServer, 'origin' | 'url'>,
  path: string,
  { initScript, ...options }: VisitOptions,
): Promise<Visit> {
  // The clipboard is the browser's, whatever the context.
  const usesClipboard = options.permissions?.some((name) => name.startsWith('clipboard'));
  const release = usesClipboard ? await lock('clipboard') : () => {};
  onTestFinished(release);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (initScript !== undefined) await context.addInitScript({ content: initScript });
  const page = await context.newPage();
  const problems = watch(page, server);
  const settle = async () => {
    // Without script no promise is kept in the page.
    if (options.javaScriptEnabled !== false) await page.evaluate(settled);
  };
  const go = async (to: string) => {
    await page.goto(server.url + to, { waitUntil: 'load' });
    await settle();
  };
  await go(path);
  const close = async () => {
    await context.close();
    release();
  };
  return { page, problems, go, settle, close };
}

/** @returns a list that grows with what goes wrong */
function watch(page: Page, server: Pick<StaticServer, 'origin'>): string[] {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A picture that is still on its way when the next page is opened is no fault of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.origin && protocol !== 'data:') problems.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} answered ${response.status()}`);
  });
  return problems;
}

/** Runs in the page: waits for its fonts, late ones too (`scripts/fonts.ts`), and for a frame that was drawn with them. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const hasScript = document.querySelector('script[type="module"][src]') !== null;
  while (hasScript && !document.documentElement.classList.contains('faces')) await frame();
  await frame();
  await frame();
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
