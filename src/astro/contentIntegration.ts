/**
 * The adapter to Astro: no build from content with issues, and a `dev` that follows the content (`followContent.ts`).
 *
 * The pages do not take their articles from Astro's content layer. It caches the HTML of an entry by that entry's own
 * file, so a new alias in a person's file would not reach the articles that name them, and a Markdown plugin that
 * throws there does not fail the build. Its collections (`content.config.ts`) are for those who extend the site.
 */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkUnexplained } from '../model/checkUnexplained.ts';
import { orExplain } from '../model/explainFault.ts';
import { ContentError, formatIssues } from '../model/formatIssues.ts';
import { LEDGER_PATH, readLedger } from '../model/ledger/ledger.ts';
import { publishedBy, unlisted } from '../model/ledger/publishedBy.ts';
import { contentFromEnvironment, type LoadedContent, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { compareIssues, levelOf } from '../schema/issue.ts';
import { followContent } from './followContent.ts';
import { getContent, getSite } from './getSite.ts';
import { insistOnSettings, stampOf } from './insistOnSettings.ts';

const READING = 'reading the content';
const SITE_MODULE = new URL('./getSite.ts', import.meta.url);

export function contentIntegration(): AstroIntegration {
  const { contentDir } = contentFromEnvironment();
  const settingsFile = join(contentDir, 'site.yaml');
  const settingsAsRead = stampOf(settingsFile);
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
      'astro:server:setup': (server) => {
        const forget = () => {
          latest = undefined;
        };
        insistOnSettings(server.server, settingsFile, settingsAsRead);
        followContent(server, { contentDir, settingsFile, load: inDev, forget });
      },
    },
  };
}

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
