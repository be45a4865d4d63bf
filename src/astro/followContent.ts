/** `dev` follows the content: what a change means for Astro, for the browser, and for a page that is asked for. */
import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { HotPayload, ViteDevServer } from 'vite';
import { formatIssues } from '../model/formatIssues.ts';
import type { LoadedContent } from '../model/loadContent.ts';
import type { Refresh } from './contentLoader.ts';
import { reportPage } from './reportPage.ts';

/** Changes that come within this many milliseconds are one: a browser that is reloading misses the next call. */
const TOGETHER = 50;

interface Followed {
  contentDir: string;
  /** A change of it starts `dev` again, which needs nothing from here. */
  settingsFile: string;
  /** The content as it is. The same promise until it is forgotten. */
  load: () => Promise<LoadedContent>;
  forget: () => void;
}

export function followContent(
  { server, refreshContent }: HookParameters<'astro:server:setup'>,
  { contentDir, settingsFile, load, forget }: Followed,
): void {
  const pages = watchPages(server);
  /** Goes up with each change, and when nobody is there any more. */
  let changes = 0;
  server.httpServer?.once('close', () => changes++);

  /**
   * The pages' paths and props come from the content: Astro asks for them again, and so does the browser. The call passes
   * unheard while Astro reads its own configuration, which it does whenever such a file changes.
   */
  async function refresh() {
    const change = changes;
    const content = load();
    tellIssues(content);
    // Astro keeps what a page's paths and props were: one that was begun before the change would be kept after it.
    await pages.made();
    let taken = false;
    const take = () => {
      taken = true;
      return content;
    };
    while (change === changes) {
      const context: Refresh = { load: take, at: Date.now() };
      await refreshContent?.({ loaders: ['content'], context: { ...context } }).catch(told);
      if (taken) return;
      await wait(TOGETHER);
    }
  }

  let refreshing: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir);
  tellIssues(load());
  server.watcher.on('all', (_event, file) => {
    if (relative(contentDir, file).startsWith('..')) return;
    changes++;
    forget();
    if (file === settingsFile) return;
    clearTimeout(refreshing);
    refreshing = setTimeout(refresh, TOGETHER);
  });
  server.middlewares.use(async ({ headers, url = '/' }, response, next) => {
    if (!headers.accept?.includes('text/html')) return next();
    try {
      const { site, issues } = await load();
      if (site !== undefined) return next();
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(url, reportPage(issues)));
    } catch (error) {
      next(error);
    }
  });
}

/** Knows which pages are being made, and calls to reload whoever was still loading one when all others were called. */
function watchPages({ environments, middlewares, ws }: ViteDevServer) {
  const underWay = new Set<Promise<void>>();
  let began = 0;
  middlewares.use(({ url = '/' }, response, next) => {
    if (/\/(\?|$)/.test(url)) {
      const made = new Promise<void>((resolve) => response.once('close', resolve));
      began = performance.now();
      underWay.add(made);
      made.then(() => underWay.delete(made));
    }
    next();
  });
  let called = 0;
  const { hot } = environments.client;
  const { send } = hot;
  hot.send = (...message: [HotPayload | string, unknown?]) => {
    const [first] = message;
    if (typeof first === 'object' && first.type === 'full-reload') called = performance.now();
    Reflect.apply(send, hot, message);
  };
  ws.on('connection', () => {
    if (began < called) hot.send({ type: 'full-reload', path: '*' });
  });
  return { made: () => Promise.all(underWay) };
}

/** What `dev` shows in the browser, in the terminal as well; warnings stand there alone. */
async function tellIssues(content: Promise<LoadedContent>): Promise<void> {
  try {
    const { issues } = await content;
    if (issues.length > 0) console.warn(formatIssues(issues));
  } catch (error) {
    console.error(error);
  }
}

/** For a fault that the terminal shows already. */
const told = () => undefined;
