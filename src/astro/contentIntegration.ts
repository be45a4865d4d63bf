/**
 * The adapter to Astro: no build from content with issues, and a `dev` that follows the content.
 *
 * The pages do not take their articles from Astro's content layer. It caches the HTML of an entry by that entry's own
 * file, so a new alias in a person's file would not reach the articles that name them, and a Markdown plugin that
 * throws there does not fail the build. Its collections (`content.config.ts`) are for those who extend the site.
 */
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, formatIssues } from '../model/formatIssues.ts';
import { LEDGER_PATH, readLedger } from '../model/ledger/ledger.ts';
import { publishedBy, unlisted } from '../model/ledger/publishedBy.ts';
import { contentFromEnvironment, type LoadedContent, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { compareIssues, levelOf } from '../schema/issue.ts';
import { getContent, getSite } from './getSite.ts';

const SITE_MODULE = new URL('./site.ts', import.meta.url);

export function contentIntegration(): AstroIntegration {
  const { contentDir } = contentFromEnvironment();
  let dev = false;
  /** What `dev` has loaded since a file of the content changed. */
  let latest: Promise<LoadedContent> | undefined;
  const inDev = () => {
    latest ??= loadContent({ contentDir, drafts: true });
    return latest;
  };
  return {
    name: 'content',
    hooks: {
      'content:load': () => (dev ? inDev() : getContent()),
      'astro:config:setup': ({ command, updateConfig, addMiddleware }) => {
        dev = command === 'dev';
        addMiddleware({ order: 'post', entrypoint: new URL('./middleware.ts', import.meta.url) });
        if (command === 'build') updateConfig({ vite: { plugins: [shareSite()] } });
      },
      // Before anything is written: what was published stays as it is.
      'astro:build:start': async ({ logger }) => {
        const { readable, issues, notes } = await getContent();
        const all = [...issues, ...checkCards(readable, loadCardFonts())].sort(compareIssues);
        if (all.some((issue) => levelOf(issue) === 'error')) throw new ContentError(all);
        if (all.length > 0) console.warn(formatIssues(all));
        for (const note of notes) logger.info(note);
      },
      'astro:build:done': async ({ logger }) => {
        const { entries } = await readLedger(contentDir);
        const fresh = unlisted(publishedBy(await getSite(), entries), entries);
        if (fresh.length > 0) {
          logger.warn(
            `${fresh.length} permalinks are not in ${LEDGER_PATH} yet. Before you publish: npm run permalinks, and commit it.`,
          );
        }
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.add(contentDir);
        tellWarnings(inDev());
        server.watcher.on('all', (_event, file) => {
          if (relative(contentDir, file).startsWith('..')) return;
          latest = undefined;
          tellWarnings(inDev());
          // The pages' paths and props come from the content: Astro asks for them again, and so does the browser.
          refreshContent?.({ loaders: ['content'], context: { at: Date.now() } });
        });
      },
    },
  };
}

/** In `dev` errors lie over the page; warnings stand in the terminal. */
async function tellWarnings(content: Promise<LoadedContent>): Promise<void> {
  const { site, issues } = await content;
  if (site && issues.length > 0) console.warn(formatIssues(issues));
}

/**
 * Lets the built pages import the very module that has checked the content, so that a build reads and annotates it
 * once. Bundled, the pages would have a copy of that module and load everything again.
 */
function shareSite() {
  return {
    name: 'share-site',
    enforce: 'pre' as const,
    resolveId(id: string) {
      return /\/astro\/site\.ts$/.test(id) ? { id: SITE_MODULE.href, external: true } : null;
    },
  };
}
