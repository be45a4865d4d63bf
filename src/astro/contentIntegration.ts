/**
 * The adapter to Astro: no build from content with issues, and a `dev` that follows the content.
 *
 * The pages do not take their articles from Astro's content layer. It caches the HTML of an entry by that entry's own
 * file, so a new alias in a person's file would not reach the articles that name them, and a Markdown plugin that
 * throws there does not fail the build. Its collections (`content.config.ts`) are for those who extend the site.
 */
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { HotPayload } from 'vite';
import { checkUnexplained } from '../model/checkUnexplained.ts';
import { orExplain } from '../model/explainFault.ts';
import { ContentError, formatIssues } from '../model/formatIssues.ts';
import { LEDGER_PATH, readLedger } from '../model/ledger/ledger.ts';
import { publishedBy, unlisted } from '../model/ledger/publishedBy.ts';
import { contentFromEnvironment, type LoadedContent, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { compareIssues, levelOf } from '../schema/issue.ts';
import type { Refresh } from './contentLoader.ts';
import { getContent, getSite } from './getSite.ts';
import { reportPage } from './reportPage.ts';

/** Changes that come within this many milliseconds are one: a browser that is reloading misses the next call. */
const TOGETHER = 50;
const READING = 'reading the content';
const SITE_MODULE = new URL('./getSite.ts', import.meta.url);

export function contentIntegration(): AstroIntegration {
  const { contentDir } = contentFromEnvironment();
  const settingsFile = join(contentDir, 'site.yaml');
  const sharing = shareSite();
  let dev = false;
  /** What `dev` has loaded since a file of the content changed. */
  let latest: Promise<LoadedContent> | undefined;
  const inDev = () => {
    latest ??= orExplain(READING, () => loadContent({ contentDir, drafts: true }));
    return latest;
  };
  return {
    name: 'content',
    hooks: {
      'content:load': () => (dev ? inDev() : orExplain(READING, getContent)),
      'astro:config:setup': ({ command, updateConfig, addMiddleware, addWatchFile }) => {
        dev = command === 'dev';
        // The configuration has the site's address from it: `dev` starts again.
        addWatchFile(settingsFile);
        addMiddleware({ order: 'post', entrypoint: new URL('./middleware.ts', import.meta.url) });
        if (command === 'build') updateConfig({ vite: { plugins: [sharing] } });
      },
      // Before anything is written: what was published stays as it is.
      'astro:build:start': async ({ logger }) => {
        const { all, notes } = await orExplain(READING, async () => {
          const { readable, issues, notes } = await getContent();
          const warnings = [
            ...checkUnexplained(readable, issues),
            ...checkCards(readable, loadCardFonts()),
          ];
          return { all: [...issues, ...warnings], notes };
        });
        all.sort(compareIssues);
        if (all.some((issue) => levelOf(issue) === 'error')) throw new ContentError(all);
        if (all.length > 0) console.warn(formatIssues(all));
        for (const note of notes) logger.info(note);
      },
      'astro:build:done': async ({ logger }) => {
        sharing.assertShared();
        const { entries } = await readLedger(contentDir);
        const fresh = unlisted(publishedBy(await getSite(), entries), entries);
        if (fresh.length > 0) {
          logger.warn(
            `${fresh.length} permalinks are not in ${LEDGER_PATH} yet. Before you publish: npm run permalinks, and commit it.`,
          );
        }
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        let refreshing: NodeJS.Timeout | undefined;
        /** Pages that are being made. */
        const underWay = new Set<Promise<void>>();
        let pageBegan = 0;
        let closed = false;
        server.httpServer?.once('close', () => {
          closed = true;
        });
        async function refresh() {
          tellIssues(inDev());
          // Astro keeps what a page's paths and props were: one that was begun before the change would be kept after it.
          await Promise.all(underWay);
          let taken: typeof latest;
          const load = () => {
            taken = inDev();
            return taken;
          };
          // The pages' paths and props come from the content: Astro asks for them again, and so does the browser. The call
          // passes unheard while Astro reads its own configuration, which it does whenever such a file changes.
          do {
            const context: Refresh = { load, at: Date.now() };
            await refreshContent?.({ loaders: ['content'], context: { ...context } }).catch(told);
          } while (taken !== latest && !closed && (await wait(TOGETHER, true)));
        }
        server.watcher.add(contentDir);
        tellIssues(inDev());
        server.watcher.on('all', (_event, file) => {
          if (relative(contentDir, file).startsWith('..')) return;
          latest = undefined;
          if (file === settingsFile) return;
          clearTimeout(refreshing);
          refreshing = setTimeout(refresh, TOGETHER);
        });
        // A browser that is still loading when all are called to reload does not hear it.
        let called = 0;
        const { hot } = server.environments.client;
        const { send } = hot;
        hot.send = (...message: [HotPayload | string, unknown?]) => {
          const [first] = message;
          if (typeof first === 'object' && first.type === 'full-reload') called = performance.now();
          Reflect.apply(send, hot, message);
        };
        server.ws.on('connection', () => {
          if (pageBegan < called) hot.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use(async ({ headers, url = '/' }, response, next) => {
          if (/\/(\?|$)/.test(url)) {
            const made = new Promise<void>((resolve) => response.once('close', resolve));
            pageBegan = performance.now();
            underWay.add(made);
            made.then(() => underWay.delete(made));
          }
          if (!headers.accept?.includes('text/html')) return next();
          try {
            const { site, issues } = await inDev();
            if (site !== undefined) return next();
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(url, reportPage(issues)));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
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

/**
 * Lets the built pages import the very module that has checked the content, so that a build reads and annotates it
 * once. Bundled, the pages would have a copy of that module and load everything again.
 */
function shareSite() {
  let shared = false;
  return {
    name: 'share-site',
    enforce: 'pre' as const,
    resolveId(id: string) {
      if (!id.endsWith('/getSite.ts')) return null;
      shared = true;
      return { id: SITE_MODULE.href, external: true };
    },
    /** @throws Error where no page has imported it */
    assertShared() {
      if (!shared) throw new Error(`No page imports ${SITE_MODULE.pathname}: is it renamed?`);
    },
  };
}
