import { gzipSync } from 'node:zlib';
import { attribute, type Dist, ownText, type Page } from './dist.ts';
import { referencesOf } from './references.ts';

/** As many characters of prose as a screen of 375 × 800 shows below a head, and more: ten lines of some forty. */
const ON_A_SCREEN = 400;

/** The page up to the end of the paragraph with which a first screen of 375 × 800 is full, styles included. */
export function firstScreen({ html }: Page): string {
  const body = html.indexOf('data-article-body');
  const start = html.indexOf('>', body) + 1;
  let end = body;
  while (end >= 0 && textLength(html.slice(start, end)) < ON_A_SCREEN) {
    end = html.indexOf('</p>', end + 1);
  }
  return end < 0 ? html : html.slice(0, end);
}

const textLength = (html: string) => html.replace(/<[^>]*>/g, '').length;

/**
 * The most bytes of a whole article, gzipped: 40 kB, and 200 bytes for each quote, claim, source and entity beyond eighty.
 * Whoever annotates more has more to show; what one of them costs may not grow.
 */
export function wholeBound(dist: Dist, { file }: Page): number {
  const data = JSON.parse(dist.read(file.replace(/index\.html$/, 'article.json')));
  const things = ['quotes', 'claims', 'sources', 'entities'].reduce(
    (sum, list) => sum + data[list].length,
    0,
  );
  return 40_000 + 200 * Math.max(0, things - 80);
}

/** Bytes after gzip, as a host sends them. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/**
 * Bytes of all script that a page loads or holds, gzipped: imports of imports included, data aside. What a reader asks
 * for by a press (a dynamic import) is not loaded by the page.
 */
export function scriptWeight(dist: Dist, page: Page): number {
  const scripts = page.elements.filter(
    (element) =>
      element.tagName === 'script' && !/json|text\/plain/.test(attribute(element, 'type') ?? ''),
  );
  const inline = scripts.filter((element) => attribute(element, 'src') === undefined);
  const files = new Set<string>();
  for (const element of scripts) {
    const src = attribute(element, 'src');
    if (src !== undefined) follow(dist, new URL(src, dist.origin + page.path), files);
  }
  for (const { element, url } of referencesOf(page)) {
    if (attribute(element, 'rel') === 'modulepreload') {
      follow(dist, new URL(url, dist.origin + page.path), files);
    }
  }
  const texts = [...inline.map(ownText), ...[...files].map((file) => dist.read(file))];
  return texts.reduce((sum, text) => sum + gzipped(text), 0);
}

function follow(dist: Dist, url: URL, files: Set<string>): void {
  const file = url.pathname.slice(dist.base.length);
  if (files.has(file) || !dist.files.has(file)) return;
  files.add(file);
  const imports = dist.read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g);
  for (const [, target] of imports) follow(dist, new URL(target as string, url), files);
}

/**
 * Style sheets that the page must fetch before it can be read. A link in the body holds up only what follows it: below
 * the first words of an article's prose it is none of them.
 */
export function blockingSheets(page: Page): string[] {
  const body = page.elements.findIndex(
    (element) => attribute(element, 'data-article-body') !== undefined,
  );
  const words = page.elements.findIndex(
    (element, index) => body >= 0 && index > body && element.tagName === 'p',
  );
  return page.elements
    .slice(0, words < 0 ? undefined : words)
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .filter((element) => attribute(element, 'media') !== 'print')
    .map((element) => attribute(element, 'href') ?? '');
}
