/**
 * The site as it is built where every page is asked what it reads of the content: nothing that the key of its kept file
 * is not made of. What it reads beyond is told in a file.
 */
import { writeFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import site from '../../../astro.config.mjs';
import { getSite } from '../../../src/astro/getSite.ts';
import { pageKeys } from '../../../src/astro/kept/pageKeys.ts';
import { instrument, recordInto } from './recorder.ts';

/**
 * Addresses are made of `settings.url` alone, and those of an article are part of its key. A country is looked up by its
 * key among all entities, which are met as those of an article or as speakers.
 */
const EXEMPT = /^(urls(\..+)?|firstPaths|entities)$|\.(entity|speaker)\.(key|kind|id)$/;

function beyondKeys(content) {
  const beyond = [];
  const covered = new Map();
  let keyed = 0;
  for (const [url, reads] of globalThis.readsOfPages) {
    const pathname = decodeURI(url).slice(content.urls.base.length);
    const key = pageKeys(content)(pathname);
    if (key === undefined) continue;
    keyed += 1;
    let walked = covered.get(key);
    if (walked === undefined) {
      walked = new Set();
      const keyOf = pageKeys(content);
      recordInto(walked);
      keyOf(pathname);
      recordInto(undefined);
      covered.set(key, walked);
    }
    const more = [...reads].filter((field) => !walked.has(field) && !EXEMPT.test(field));
    if (more.length > 0) beyond.push([pathname, more]);
  }
  return { keyed, beyond };
}

export default defineConfig({
  ...site,
  build: { ...site.build, concurrency: 1 },
  integrations: [
    {
      name: 'reads',
      hooks: {
        'astro:config:setup': ({ addMiddleware }) =>
          addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) }),
        'astro:build:start': async () => instrument(await getSite()),
        'astro:build:done': async () => {
          writeFileSync(process.env.READS_FILE, JSON.stringify(beyondKeys(await getSite())));
        },
      },
    },
    ...(site.integrations ?? []),
  ],
});
