/**
 * The built site on real servers with the configuration that we print for them, and on hosts simulated by their rules:
 * at the root of a domain and under a sub-path. A server that is not installed is left out, and the run says so.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import type { Dist } from '../support/dist.ts';
import { brokenLinks } from '../support/links.ts';
import { oneOfEachKind, visit } from '../support/openSite.ts';
import { referencesOf } from '../support/references.ts';
import { serve } from '../support/serve.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { caddy, type Host, isInstalled, nginx, python, type Running } from './hosts.ts';
import { cloudflarePages, gitHubPages } from './simulated.ts';

const HOSTS: [host: Host, installed: boolean][] = [
  [gitHubPages, true],
  [cloudflarePages, true],
  [nginx, isInstalled('nginx', '-v')],
  [caddy, isInstalled('caddy', 'version')],
  [python, isInstalled('python3', '--version')],
];
const PLACES = [
  { place: 'at the root', siteUrl: undefined },
  { place: 'under a sub-path', siteUrl: 'https://example.org/a/b/' },
];
const CASES = HOSTS.flatMap(([host, installed]) =>
  PLACES.map((place) => ({ ...place, host, installed, name: host.name })),
);
const contentDir = fixture('full');
const HOST_FILES = /^(_headers|_redirects|\.nojekyll)$/;
/** In `full` an article and a plain page had other names. */
const MOVED = [
  ['articles/cable-affair/', 'articles/the-strait/'],
  ['articles/cable-affair/quotes/', 'articles/the-strait/quotes/'],
] as const;

const TYPES: Record<string, RegExp> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.js': /^(text|application)\/javascript/,
  '.json': /^application\/([a-z.]+\+)?json/,
  '.jsonld': /^application\/ld\+json; charset=utf-8$/,
  '.webmanifest': /^application\/manifest\+json/,
  '.bib': /^application\/x-bibtex; charset=utf-8$/,
  '.ris': /^application\/x-research-info-systems; charset=utf-8$/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml/,
  '.woff2': /^font\/woff2$/,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
  '.xml': /^(text|application)\/xml/,
};

describe.each(CASES.filter(({ installed }) => installed))('$name, $place', ({ host, siteUrl }) => {
  let dist: Dist;
  let server: Running;
  let base = '/';
  const get = (file: string) => fetch(`${server.origin}${base}${file}`, { redirect: 'manual' });

  beforeAll(async () => {
    const [built, { site }] = await Promise.all([
      builtSite({ contentDir, siteUrl }),
      loadContent({ contentDir, siteUrl }),
    ]);
    if (site === undefined) throw new Error('the fixture has issues');
    dist = built;
    base = dist.base;
    server = await host.start({ folder: dist.folder, base, site });
  });
  afterAll(() => server?.close());

  test('every file answers with its bytes, its type and its headers', async () => {
    for (const file of dist.files) {
      if (HOST_FILES.test(file) || file === '404.html') continue;
      const answer = await get(addressOf(file));
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (host.redirects && hasMoved(file)) {
        expect.soft(answer.status, file).toBe(301);
        continue;
      }
      expect.soft(answer.status, file).toBe(200);
      expect.soft(bytes.equals(dist.readBytes(file)), `bytes of ${file}`).toBe(true);
      if (!host.sendsHeaders) continue;
      const type = TYPES[path.extname(file)];
      if (type) expect.soft(answer.headers.get('content-type'), file).toMatch(type);
      expect.soft(wrongHeaders(file, answer.headers, base), file).toEqual([]);
    }
  });

  test('every link and fragment leads somewhere', async () => {
    expect(brokenLinks(dist)).toEqual([]);
    const asked = new Set<string>();
    for (const page of dist.pages) {
      for (const { url } of referencesOf(page)) {
        const { origin, pathname } = new URL(url, dist.origin + page.path);
        if (origin === dist.origin && pathname.startsWith(base)) asked.add(pathname);
      }
    }
    expect(asked.size).toBeGreaterThan(50);
    for (const pathname of asked) {
      const answer = await fetch(server.origin + pathname);
      await answer.arrayBuffer();
      expect.soft(answer.status, pathname).toBe(200);
    }
  });

  test('a folder without its slash is found; what is missing is told by the site’s own page', async () => {
    const folder = await get('articles/the-strait');
    expect([301, 302, 307, 308]).toContain(folder.status);
    expect(new URL(folder.headers.get('location') ?? '', server.origin).pathname).toBe(
      `${base}articles/the-strait/`,
    );
    const missing = await get('articles/nobody-wrote-this/');
    expect(missing.status).toBe(404);
    const text = await missing.text();
    if (!host.plain404) expect(text).toBe(dist.read('404.html'));
    if (host.sendsHeaders) {
      expect(missing.headers.get('x-content-type-options')).toBe('nosniff');
    }
    // Cloudflare goes by the address alone.
    if (host.sendsHeaders && host !== cloudflarePages) {
      const script = await get('_astro/nobody-wrote-this.js');
      await script.arrayBuffer();
      expect(script.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    }
    if (host.hides) expect((await get('_headers')).status).toBe(404);
  });

  test('former addresses', async () => {
    const [page = ''] = [...dist.files].filter((file) => /cable-affair\/quotes\/.*html/.test(file));
    const below = page.replace(/^.*quotes\/|index\.html$/g, '');
    for (const [from, to] of MOVED) {
      const rest = from.endsWith('quotes/') ? below : '';
      const answer = await get(from + rest);
      await answer.arrayBuffer();
      expect.soft(answer.status).toBe(host.redirects ? 301 : 200);
      if (!host.redirects) continue;
      expect.soft(answer.headers.get('location')).toBe(base + to + rest);
    }
  });

  test('every kind of page in a browser: nothing on the console; embeds can be framed, and nothing else', async () => {
    // Other tests of the browser look at the site as a plain server sends it.
    if (!host.sendsHeaders) return;
    const browser = await chromium.connect(inject('browser'));
    const url = server.origin + base;
    const { page, problems, go, close } = await visit(
      browser,
      { origin: server.origin, url },
      '',
      {},
    );
    for (const { path: each } of oneOfEachKind(dist)) {
      if (each !== '404.html') await go(each);
    }
    expect(problems).toEqual([]);
    const framed = async (file: string) => {
      const around = tempFolder();
      writeFileSync(path.join(around, 'index.html'), `<iframe src="${url}${file}"></iframe>`);
      const outside = await serve(around);
      await page.goto(outside.url, { waitUntil: 'load' });
      const shown = page.frames()[1]?.url();
      await outside.close();
      return shown;
    };
    const embed = addressOf([...dist.files].find((file) => file.startsWith('embed/')) ?? '');
    expect(await framed(embed)).toBe(url + embed);
    expect(await framed('articles/the-strait/')).toMatch(/^chrome-error:/);
    await close();
    await browser.close();
  });
});

for (const [{ name }, installed] of HOSTS) {
  if (installed) continue;
  console.warn(`${name} is not installed: the site is not tried on it.`);
  test.skip(`${name}: not installed`);
}

test('the site keeps within what hosts take', async () => {
  const { folder, files } = await builtSite({ contentDir });
  expect(files.size).toBeLessThan(20_000);
  for (const file of files) {
    expect(statSync(path.join(folder, file)).size, file).toBeLessThan(25 * 1024 * 1024);
  }
  expect(readFileSync(path.join(folder, '.nojekyll'), 'utf8')).toBe('');
});

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const hasMoved = (file: string) => /^(articles\/cable-affair|methods)\//.test(file);

/** What a reader, a cache or another site would miss, said apart from the rules that make it. */
function wrongHeaders(file: string, headers: Headers, base: string): string[] {
  const hashed = /^(_astro|search\/index\/(fragment|index|filter))\//.test(file);
  const data = /(annotations\.jsonld|article\.json|oembed\.json|feed\.json)$/.test(file);
  const expected: Record<string, string | null> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'strict-transport-security': base === '/' ? 'max-age=31536000' : null,
    'cache-control': hashed
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
    'access-control-allow-origin': data ? '*' : null,
  };
  if (file.endsWith('.html')) {
    const policy = file.startsWith('embed/') ? null : "frame-ancestors 'none'";
    expected['content-security-policy'] = policy;
  }
  return Object.entries(expected).flatMap(([name, value]) =>
    headers.get(name) === value ? [] : [`${name}: ${headers.get(name)}`],
  );
}
