/**
 * Of an edited site only what has changed is written again: the adapter that has Astro leave out pages whose key is that
 * of the build before, and puts the files of that build in their place.
 *
 * Astro's own `incrementalBuild` would do for the pages what this does, one by one and by copying each of them, and does
 * not know of the modules that our pages share with the build (`contentIntegration.ts`).
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '../getSite.ts';
import { codeVersion } from './codeVersion.ts';
import { hashOf, KeptFiles } from './keptFiles.ts';
import { pageKeys } from './pageKeys.ts';

/**
 * Pictures are drawn by Astro while it writes the pages that show them: such a page is written each time, and what it
 * needs is drawn.
 */
const PICTURE = /_astro\/[^"'\s)>]+\.(?:jpe?g|png|webp|avif|gif)/i;

/** It has to come before those that add to a finished site. */
export function keptIntegration(): AstroIntegration {
  let version = '';
  let root = '';
  let base = '';
  let finish = (_folder: string): string | undefined => undefined;
  return {
    name: 'kept',
    hooks: {
      'astro:config:done': ({ config }) => {
        const { site, trailingSlash, build, compressHTML } = config;
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        const decides = {
          site,
          base,
          trailingSlash,
          compressHTML,
          format: build.format,
          mode: [process.env.NODE_ENV, ...modeOf(process.argv)],
        };
        version = codeVersion(root, decides, fileURLToPath(config.publicDir));
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const folder = folderFor(root);
        if (folder === undefined) return;
        const keyOf = pageKeys(await getSite());
        const files = new KeptFiles(folder, version);
        const restored: string[] = [];
        const written = new Map<string, { key: string; hash: string }>();
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            return paths.filter(({ pathname, route }) => {
              const path = fileOf(pathname, route.type);
              const key = keyOf(pathname);
              if (key === undefined || !files.has(path, key)) return true;
              restored.push(path);
              return false;
            });
          },
          async render(request, options) {
            const result = await astro.render(request, options);
            const response = result instanceof Response ? result : result.response;
            const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
            const key = keyOf(pathname);
            if (key === undefined || response.status !== 200 || !response.body) return result;
            const bytes = Buffer.from(await response.arrayBuffer());
            if (!PICTURE.test(bytes.toString('latin1'))) {
              written.set(fileOf(pathname, options.routeData.type), { key, hash: hashOf(bytes) });
            }
            return new Response(bytes, response);
          },
        }));
        finish = (dist) => {
          for (const path of restored) files.restore(path, dist);
          for (const [path, { key, hash }] of written) files.keep(path, dist, key, hash);
          files.close();
          return restored.length > 0
            ? `${restored.length} files of the build before, ${written.size} written`
            : undefined;
        };
      },
      'astro:build:done': ({ dir, logger }) => {
        const told = finish(fileURLToPath(dir));
        if (told) logger.info(told);
      },
    },
  };
}

/** Only where it is asked for: `PAGES_CACHE` names the folder, which CI may keep. */
function folderFor(root: string): string | undefined {
  const { PAGES_CACHE } = process.env;
  return PAGES_CACHE ? resolve(root, PAGES_CACHE) : undefined;
}

/** What was asked of Astro, but for where it writes to. */
function modeOf(args: readonly string[]): string[] {
  return args
    .slice(2)
    .filter((arg, index, all) => !/^--outDir/.test(arg) && all[index - 1] !== '--outDir');
}

/** @param pathname below the site's base */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return type === 'endpoint' ? path : join(path, 'index.html');
}
