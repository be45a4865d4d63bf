/** Other generators, each with as many files of as many bytes as a site that was built: what they write is that site. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/runSite.ts';
import { type Measured, measure } from './measured.ts';

export interface Other {
  name: string;
  /** @returns nothing where it is not to be had */
  build(folder: string, site: WrittenSite): Promise<Measured | undefined>;
}

/** A built site: text, which each of them renders page by page, and files that it copies. */
export interface WrittenSite {
  dist: string;
  texts: readonly string[];
  files: readonly string[];
}

const TEXT = /\.(html|json|jsonld|bib|ris|xml|txt|svg|webmanifest)$/;

export function writtenSite(dist: string): WrittenSite {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
  const isText = (file: string) => TEXT.test(file) && !file.startsWith('_astro');
  return { dist, texts: all.filter(isText), files: all.filter((file) => !isText(file)) };
}

const astro: Other = {
  name: 'plain Astro',
  async build(folder, site) {
    const pages = path.join(folder, 'src', 'pages');
    mkdirSync(pages, { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    copyFiles(site, path.join(folder, 'public'));
    const list = path.join(folder, 'files.json');
    write(list, JSON.stringify(site.texts));
    write(path.join(folder, 'package.json'), '{"type":"module"}');
    write(
      path.join(folder, 'astro.config.mjs'),
      `export default { output: 'static', build: { inlineStylesheets: 'always', concurrency: 16 } };`,
    );
    write(
      path.join(folder, 'src', 'files.js'),
      `import { readFileSync } from 'node:fs';
const dist = ${JSON.stringify(`${site.dist}/`)};
export const files = JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'));
export const read = (file) => readFileSync(dist + file, 'utf8');
`,
    );
    write(
      path.join(pages, '[...page].astro'),
      `---
import { files, read } from '../files.js';
export function getStaticPaths() {
  return files.filter((file) => /index\\.html$/.test(file)).map((file) => ({
    params: { page: file.replace(/\\/?index\\.html$/, '') || undefined },
    props: { file },
  }));
}
---
<Fragment set:html={read(Astro.props.file)} />
`,
    );
    write(
      path.join(pages, '[...file].ts'),
      `import { files, read } from '../files.js';
export const getStaticPaths = () => files.filter((file) => !/index\\.html$/.test(file)).map((file) => ({
  params: { file },
  props: { file },
}));
export const GET = ({ props }) => new Response(read(props.file));
`,
    );
    const bin = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
    return measure(process.execPath, [bin, 'build'], { cwd: folder });
  },
};

/** Too heavy for a dependency of the project: it is installed where it is measured. */
const eleventy: Other = {
  name: 'Eleventy 3.1.8',
  async build(folder, site) {
    const place = path.join(path.dirname(folder), 'eleventy-3.1.8');
    const bin = path.join(place, 'node_modules/@11ty/eleventy/cmd.cjs');
    if (!existsSync(bin)) {
      mkdirSync(place, { recursive: true });
      write(path.join(place, 'package.json'), '{"private":true}');
      const npm = ['install', '--no-audit', '--no-fund', '@11ty/eleventy@3.1.8'];
      if (spawnSync('npm', npm, { cwd: place }).status !== 0) return undefined;
    }
    symlinkSync(path.join(place, 'node_modules'), path.join(folder, 'node_modules'));
    copyFiles(site, path.join(folder, 'static'));
    write(path.join(folder, 'package.json'), '{"type":"module"}');
    write(path.join(folder, 'in', '_data', 'files.json'), JSON.stringify(site.texts));
    write(
      path.join(folder, 'in', 'page.11ty.js'),
      `import { readFile } from 'node:fs/promises';
export const data = {
  pagination: { data: 'files', size: 1, alias: 'file' },
  eleventyExcludeFromCollections: true,
  permalink: ({ file }) => '/' + file,
};
export const render = ({ file }) => readFile(${JSON.stringify(`${site.dist}/`)} + file, 'utf8');
`,
    );
    write(
      path.join(folder, 'eleventy.config.js'),
      `export default function (config) {
  config.addPassthroughCopy({ static: '/' });
  return { dir: { input: 'in', output: 'out' } };
}
`,
    );
    return measure(process.execPath, [bin, '--quiet'], { cwd: folder });
  },
};

const hugo: Other = {
  name: 'Hugo',
  async build(folder, site) {
    if (spawnSync('hugo', ['version']).status !== 0) return undefined;
    copyFiles(site, path.join(folder, 'static'));
    write(
      path.join(folder, 'config.toml'),
      'baseURL = "https://archive.example/"\ndisableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]\n',
    );
    write(path.join(folder, 'layouts/_default/single.html'), '{{ .RawContent | safeHTML }}');
    for (const [number, file] of site.texts.entries()) {
      const text = readFileSync(path.join(site.dist, file), 'utf8');
      write(
        path.join(folder, 'content', `${number}.html`),
        `---\nurl: ${JSON.stringify(`/${file}`)}\n---\n${text}`,
      );
    }
    return measure('hugo', ['--quiet', '--destination', 'out'], { cwd: folder });
  },
};

export const OTHERS: readonly Other[] = [astro, eleventy, hugo];

/** Builds in a folder of its own, which is gone afterwards. */
export async function buildOther(
  other: Other,
  place: string,
  site: WrittenSite,
): Promise<Measured | undefined> {
  const folder = path.join(place, 'other');
  mkdirSync(folder, { recursive: true });
  try {
    return await other.build(folder, site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyFiles({ dist, files }: WrittenSite, to: string) {
  for (const file of files) cpSync(path.join(dist, file), path.join(to, file));
}

function write(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
