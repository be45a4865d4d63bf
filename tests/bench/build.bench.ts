/**
 * A whole build of an archive, against plain Astro writing as many files of as many bytes: the ratio is what our
 * reading, anchoring, resolving and drawing costs. Measured one after the other in the same run.
 */

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite, ROOT } from '../support/runSite.ts';
import { writeArchive } from './archive.ts';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 300);
const folder = mkdtempSync(path.join(tmpdir(), 'on-record-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of a build that an Astro route wrote: text, not cards, fonts or the sitemap. */
function routesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(html|json|jsonld|bib|ris|xml|txt|svg)$/.test(file) && !/^(_astro|sitemap)/.test(file),
  );
}

/** A project that is nothing but Astro: pages and files with the same paths and the same text. */
function writePlain(project: string, dist: string) {
  const pages = path.join(project, 'src', 'pages');
  mkdirSync(pages, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
  writeFileSync(path.join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(
    path.join(project, 'astro.config.mjs'),
    `export default { output: 'static', build: { inlineStylesheets: 'always' } };`,
  );
  writeFileSync(
    path.join(project, 'src', 'files.js'),
    `import { readFileSync } from 'node:fs';
const dist = ${JSON.stringify(`${dist}/`)};
export const files = JSON.parse(readFileSync(${JSON.stringify(path.join(project, 'files.json'))}, 'utf8'));
export const read = (file) => readFileSync(dist + file, 'utf8');
`,
  );
  writeFileSync(path.join(project, 'files.json'), JSON.stringify(routesOf(dist)));
  writeFileSync(
    path.join(pages, '[...page].astro'),
    `---
import { files, read } from '../files.js';
export function getStaticPaths() {
  return files.filter((file) => /index\\.html$/.test(file)).map((file) => ({
    params: { page: file.replace(/\\/?index\\.html$/, '') || undefined },
    props: { text: read(file) },
  }));
}
---
<Fragment set:html={Astro.props.text} />
`,
  );
  writeFileSync(
    path.join(pages, '[...file].ts'),
    `import { files, read } from '../files.js';
export const getStaticPaths = () => files.filter((file) => !/\\.html$/.test(file)).map((file) => ({
  params: { file },
  props: { text: read(file) },
}));
export const GET = ({ props }) => new Response(props.text);
`,
  );
}

test(`an archive of ${ARTICLES} articles, against plain Astro`, {
  timeout: 1_200_000,
}, async () => {
  const contentDir = path.join(folder, 'content');
  writeArchive(contentDir, ARTICLES);
  const dist = path.join(folder, 'dist');
  // The first build draws the cards, which plain Astro has none of; they have a bench of their own.
  const first = await buildSite(dist, { contentDir });
  expect(first.exitCode).toBe(0);

  const plain = path.join(folder, 'plain');
  writePlain(plain, dist);
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const build = () => {
    const started = performance.now();
    const run = spawnSync(process.execPath, [astro, 'build', '--root', plain], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(run.status, run.stderr).toBe(0);
    return (performance.now() - started) / 1000;
  };
  build();
  const theirs = build();
  const ours = (await buildSite(dist, { contentDir })).seconds;
  const bytes = routesOf(dist).reduce(
    (sum, file) => sum + readFileSync(path.join(dist, file)).length,
    0,
  );

  const files = routesOf(dist).length;
  expect(routesOf(path.join(plain, 'dist')).length).toBeGreaterThanOrEqual(files - 1);
  console.log(
    `${ARTICLES} articles, ${files} files, ${(bytes / 1e6).toFixed(1)} MB: ours ${ours.toFixed(1)} s, plain Astro ${theirs.toFixed(1)} s, ratio ${(ours / theirs).toFixed(2)} (budget 1.5)`,
  );
  expect(ours / theirs).toBeLessThan(1.5);
});
