/**
 * Every row of the budget that concerns a page, of the project's own site: bound, figure, pass or fail. Weights are of one
 * build; times are beside those of a bare page of the same text in the same run, each the median of several first visits.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OF_COLOURS, SCHEMES, violations } from '../support/axe.ts';
import { blockingSheets, firstScreen, gzipped, scriptWeight } from '../support/budget.ts';
import { builtSite } from '../support/builtSite.ts';
import { launchChromium } from '../support/chromium.ts';
import { OWN_CONTENT } from '../support/contentFolder.ts';
import type { Dist, Page } from '../support/dist.ts';
import { oneOfEachKind, settled } from '../support/openSite.ts';
import { serve } from '../support/serve.ts';
import { barePage } from './barePage.ts';
import { type Painted, paintOf, serveCompressed } from './slowLine.ts';

const VISITS = Number(process.env.BENCH_VISITS ?? 3);
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

let dist: Dist;
let browser: Browser;
const rows: Row[] = [];

interface Row {
  what: string;
  bound: string;
  figure: string;
  pass: boolean;
}

beforeAll(async () => {
  dist = await builtSite({ contentDir: OWN_CONTENT });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  const wide = (key: 'what' | 'bound' | 'figure') =>
    Math.max(...rows.map((row) => row[key].length), key.length);
  const line = ({ what, bound, figure, pass }: Row) =>
    `${pass ? 'pass' : 'FAIL'}  ${what.padEnd(wide('what'))}  ${figure.padStart(wide('figure'))}  ${bound.padStart(wide('bound'))}`;
  const head = `      ${'what'.padEnd(wide('what'))}  ${'figure'.padStart(wide('figure'))}  ${'bound'.padStart(wide('bound'))}`;
  console.log([head, ...rows.map(line)].join('\n'));
});

/** Notes a figure that may be as large as its bound. */
function atMost(what: string, figure: number, bound: number, unit: string, digits = 0) {
  const text = (number: number) =>
    `${number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
  rows.push({ what, bound: text(bound), figure: text(figure), pass: figure <= bound });
}

/** The pages of a kind, by weight: the row is about the heaviest. */
function heaviest(pages: readonly Page[], weigh: (page: Page) => number): [string, number] {
  const weights = pages.map(
    (page) => [page.file.replace(/index\.html$/, ''), weigh(page)] as const,
  );
  const [file = '', weight = 0] = weights.sort(([, a], [, b]) => b - a)[0] ?? [];
  return [file, weight];
}

const articles = () => dist.pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));

test('weights', () => {
  for (const page of articles()) {
    const name = page.file.replace(/^articles\/|\/index\.html$/g, '');
    atMost(`${name}: up to the end of the first screen`, gzipped(firstScreen(page)), 14_600, 'B');
    atMost(`${name}: whole HTML`, gzipped(page.html), 40_000, 'B');
  }
  const blocking = dist.pages.flatMap((page) => blockingSheets(page));
  atMost('style sheets that block', blocking.length, 0, '');
  const fonts = [...dist.files].filter((file) => /\.woff2$/.test(file));
  atMost('fonts', fonts.length, 3, 'files');
  atMost(
    'fonts together',
    fonts.reduce((sum, file) => sum + dist.size(file), 0),
    80_000,
    'B',
  );
  const others = dist.pages.filter(({ file }) => !file.startsWith('search/'));
  const [file, script] = heaviest(others, (page) => scriptWeight(dist, page));
  atMost(`script, most of all pages (${file || 'front page'})`, script, 10_000, 'B');
  expect(rows.length).toBeGreaterThan(4);
});

test('paints on slow 4G, beside a bare page of the same text', async () => {
  const bare = new Map(articles().map((page) => [`/bare${page.path}`, barePage(page)]));
  const server = await serveCompressed((at) => {
    const html = bare.get(at);
    if (html !== undefined) return { type: TYPES['.html'] as string, body: Buffer.from(html) };
    const file = path.join(
      dist.folder,
      at.slice(dist.base.length).replace(/\/$|^$/, '/index.html'),
    );
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    return {
      type: TYPES[path.extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    };
  });
  for (const page of articles()) {
    const name = page.file.replace(/^articles\/|\/index\.html$/g, '');
    const ours: Painted[] = [];
    const theirs: Painted[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      theirs.push(await paintOf(browser, `${server.origin}/bare${page.path}`));
      ours.push(await paintOf(browser, server.origin + page.path));
    }
    for (const key of ['fcp', 'lcp'] as const) {
      const [our, their] = [median(ours, key), median(theirs, key)];
      atMost(
        `${name}: ${key.toUpperCase()}, ${our.toFixed(0)} ms to ${their.toFixed(0)} ms`,
        our / their,
        1.3,
        '×',
        2,
      );
    }
    atMost(`${name}: CLS`, Math.max(...ours.map(({ cls }) => cls)), 0.01, '', 3);
  }
  server.close();
});

const median = (all: readonly Painted[], key: 'fcp' | 'lcp') =>
  all.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

test('axe, in the light, in the dark and in forced colours', async () => {
  const server = await serve(dist.folder, dist.base);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe.source });
  const page = await context.newPage();
  for (const scheme of SCHEMES) {
    const found: string[] = [];
    for (const { path: at } of oneOfEachKind(dist)) {
      await page.emulateMedia(scheme);
      await page.goto(server.url + at, { waitUntil: 'load' });
      await page.evaluate(settled);
      const whole = scheme === SCHEMES[0];
      found.push(
        ...(await violations(page, whole ? undefined : OF_COLOURS)).map((each) => `${at} ${each}`),
      );
    }
    const name = scheme.forcedColors === 'active' ? 'forced colours' : scheme.colorScheme;
    atMost(`axe on every kind of page, ${name}`, found.length, 0, 'violations');
    if (found.length > 0) console.log(found.join('\n'));
  }
  await context.close();
  await server.close();
});
