/** The adapter of the search to Astro: a build writes the index, and `dev` makes it when it is first asked for. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { searchIndex } from '../outputs/search/searchIndex.ts';
import type { SearchFile } from '../outputs/search/stableFiles.ts';
import { getSite } from './getSite.ts';

export function searchIntegration(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = await getSite();
        const folder = join(
          fileURLToPath(dir),
          site.urls.searchIndex().slice(site.urls.base.length),
        );
        const files = await searchIndex(site);
        for (const { path, content } of files) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.length} files of the index`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<SearchFile[]> = Promise.resolve([]);
        server.middlewares.use(async (request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const [, wanted] = /\/search\/index\/(.+)$/.exec(path) ?? [];
          if (wanted === undefined) return next();
          // What a visit asks for first: from here on it has the index of the content as it is now.
          if (wanted === ENTRY) files = files.then(currentIndex, currentIndex);
          const file = (await files.catch(() => [])).find((each) => each.path === wanted);
          if (file === undefined) return next();
          response.setHeader('Content-Type', TYPES[extname(wanted)] ?? 'application/octet-stream');
          response.end(file.content);
        });
      },
    },
  };
}

/** Content with issues has no index: the page itself reports them. */
async function currentIndex(): Promise<SearchFile[]> {
  const { site } = await loadContent({ ...contentFromEnvironment(), drafts: true });
  return site ? searchIndex(site) : [];
}

const ENTRY = 'pagefind.js';
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
