/**
 * The adapter to Astro: no build from content with issues, and a `dev` that follows the content.
 *
 * Articles do not go through Astro's content layer. It caches the HTML of an entry by that entry's own file, so a
 * new alias in a person's file would not reach the articles that name them, and a Markdown plugin that throws there
 * does not fail the build.
 */
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFromEnvironment, loadContent } from './model/loadContent.ts';
import { formatIssues } from './model/report.ts';

export function contentIntegration(): AstroIntegration {
  const { contentDir, siteUrl } = contentFromEnvironment();
  return {
    name: 'content',
    hooks: {
      // Before anything is written: what was published stays as it is.
      'astro:build:start': async () => {
        const { issues } = await loadContent({ contentDir, siteUrl });
        if (issues.length === 0) return;
        console.error(formatIssues(issues));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (relative(contentDir, file).startsWith('..')) return;
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
