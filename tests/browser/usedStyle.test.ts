/** The rules that were left out of a page match nothing on it, whatever its reader and its scripts have done. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type Selector, stringify } from 'css-what';
import type { Page } from 'playwright-core';
import postcss from 'postcss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOf, wordsOf } from '../../src/astro/pageNames.ts';
import { usedStyle } from '../../src/astro/usedStyle.ts';
import { fixture } from '../support/contentFolder.ts';
import { type OpenSite, openSite } from '../support/openSite.ts';
import { ROOT } from '../support/runSite.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;
/** Pseudo-classes that a document either fulfils or not; all others are for a reader or a browser to bring about. */
const OF_THE_DOCUMENT = new Set(['is', 'where', 'has', 'matches', 'lang', 'root', 'empty', 'dir']);
const SCRIPTS = path.join(ROOT, 'src/views/scripts');

let site: OpenSite;
/** The selectors of all pages' rules. */
let selectors: Set<string>;
let words: Set<string>;

beforeAll(async () => {
  site = await openSite({ contentDir: fixture('full') });
  selectors = new Set(site.dist.pages.flatMap(({ html }) => selectorsOf(styleOf(html))));
  const programs = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(SCRIPTS, name), 'utf8'));
  words = wordsOf(programs.join('\n'));
});
afterAll(() => site?.close());

const styleOf = (html: string) => STYLE.exec(html)?.[1] ?? '';

function selectorsOf(sheet: string): string[] {
  const found: string[] = [];
  postcss.parse(sheet).walkRules((rule) => {
    // A nested rule asks for its parent, which is among them.
    if (!rule.selector.includes('&')) found.push(...rule.selectors);
  });
  return found;
}

/** Those of all pages that `usedStyle` takes out of this one, each as what it asks of the document alone. */
function leftOut(html: string): string[] {
  const all = [...selectors].map((selector) => `${selector}{color:red}`).join('');
  const names = namesOf(html.replace(STYLE, ''));
  const kept = new Set(selectorsOf(usedStyle([{ text: all, own: false }], names, words)));
  return [...selectors].filter((selector) => !kept.has(selector)).map(ofDocument);
}

const ofDocument = (selector: string) => stringify(parse(selector).map((parts) => bare(parts)));

/** In the place of what is no matter of the document. */
const ANY = parse(':where(*)')[0]?.[0] as Selector;

function bare(parts: readonly Selector[]): Selector[] {
  return parts.map((part): Selector => {
    // As `[class~="…"]`: every name of a utility can be written so.
    if (part.type === 'attribute') return { ...part, ignoreCase: null };
    if (part.type === 'pseudo-element') return ANY;
    if (part.type !== 'pseudo') return part;
    if (!OF_THE_DOCUMENT.has(part.name)) return ANY;
    return Array.isArray(part.data) ? { ...part, data: part.data.map(bare) } : part;
  });
}

const matching = (page: Page, all: readonly string[]) =>
  page.evaluate(
    (each) => each.filter((selector) => document.querySelector(selector) !== null),
    all,
  );

const KINDS: [kind: string, file: RegExp][] = [
  ['front page', /^index\.html$/],
  ['article', /^articles\/[^/]+\/index/],
  ['quote', /\/quotes\/[^/]+\/index/],
  ['claim', /\/claims\/[^/]+\/index/],
  ['cite', /^articles\/[^/]+\/cite\/index/],
  ['figures', /^articles\/[^/]+\/figures\/index/],
  ['person', /^people\/[^/]+\/index/],
  ['country', /^countries\/[^/]+\/index/],
  ['index of claims', /^claims\/index/],
  ['search', /^search\/index/],
  ['not found', /^404/],
  ['frame', /^embed\/[^/]+\/[^/]+\/index/],
];

describe.each(KINDS)('%s', (_, file) => {
  const found = () => site.dist.pages.find((page) => file.test(page.file));

  test('as it is written', async () => {
    const { file: name, html } = found() ?? {};
    if (name === undefined || html === undefined) throw new Error('there is no such page');
    const all = leftOut(html);
    expect(all.length).toBeGreaterThan(10);
    const { page, close } = await site.open(name, { javaScriptEnabled: false });
    expect(await matching(page, all)).toEqual([]);
    await close();
  });

  test('with what its scripts make of it', async () => {
    const { file: name, html } = found() ?? {};
    if (name === undefined || html === undefined) throw new Error('there is no such page');
    const all = leftOut(html);
    const { page, close } = await site.open(name);
    expect(await matching(page, all)).toEqual([]);
    for (const opener of ['mark', '[data-claim]', 'a[data-mention]', '[role=doc-noteref]']) {
      const first = page.locator(`[data-article-body] ${opener}`).first();
      if ((await first.count()) === 0) continue;
      await first.dispatchEvent('click');
      expect(await matching(page, all), opener).toEqual([]);
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await matching(page, all), 'on paper').toEqual([]);
    await close();
  });
});
