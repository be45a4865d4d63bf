/**
 * The adapter to Astro: no build from content with issues, and a `dev` that follows the content.
 *
 * Articles do not go through Astro's content layer. It caches the HTML of an entry by that entry's own file, so a
 * new alias in a person's file would not reach the articles that name them, and a Markdown plugin that throws there
 * does not fail the build.
 */
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, formatIssues } from '../model/formatIssues.ts';
import { LEDGER_PATH, readLedger } from '../model/ledger/ledger.ts';
import { publishedBy, unlisted } from '../model/ledger/publishedBy.ts';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { compareIssues, levelOf } from '../schema/issue.ts';
import { getContent, getSite } from './getSite.ts';

const SITE_MODULE = new URL('./site.ts', import.meta.url);

export function contentIntegration(): AstroIntegration {
  const { contentDir } = contentFromEnvironment();
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addMiddleware }) => {
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
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        tellWarnings(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (relative(contentDir, file).startsWith('..')) return;
          tellWarnings(contentDir);
          // The pages' paths and props come from the content: Astro must ask for them again.
          for (const [name, environment] of Object.entries(server.environments)) {
            if (name !== 'client') environment.hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

/** In `dev` errors lie over the page; warnings stand in the terminal. */
async function tellWarnings(contentDir: string): Promise<void> {
  const { site, issues } = await loadContent({ contentDir, drafts: true });
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
