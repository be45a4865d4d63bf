/**
 * The frame that a sharer pastes holds its words: at any width, in any script, without a script. It stands in a page of
 * another host, which answers from the built folder.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedSite } from '../../src/model/types.ts';
import { type Embedded, iframeSnippet } from '../../src/outputs/sharing/embed.ts';
import { builtSite } from '../support/builtSite.ts';
import { contentFolder } from '../support/contentFolder.ts';
import type { Dist } from '../support/dist.ts';
import { ROOT } from '../support/runSite.ts';
import { sweep } from '../support/sweep.ts';

/** Each with the package that stands for the fonts of a reader's system. */
const SCRIPTS = {
  en: ['We are seeing a two-way street, and that is of deep concern to both of us. ', undefined],
  ko: [
    '군사협력은 안보리 결의의 명백한 위반이자 전 세계에 대한 심각한 위협입니다. ',
    'noto-serif-kr',
  ],
  ar: [
    'إن التعاون العسكري انتهاك واضح لقرارات مجلس الأمن وتهديد خطير للعالم. ',
    'noto-naskh-arabic',
  ],
  hi: [
    'यह सहयोग सुरक्षा परिषद के प्रस्तावों का स्पष्ट उल्लंघन है और चिंता का विषय है। ',
    'noto-sans-devanagari',
  ],
  zh: ['俄罗斯与朝鲜的军事合作明显违反联合国安理会决议，对全世界构成严重威胁。', 'noto-serif-sc'],
} as const;
type Language = keyof typeof SCRIPTS;
const LANGUAGES = Object.keys(SCRIPTS) as Language[];
const LENGTHS = [5, 60, 200, 500];
const WIDTHS = sweep([280, 320, 400, 560, 800], [280, 560]);
/** So much may be left free in all, in pixels. */
const BLANK = 40;
const HOST = 'https://host.example/';

function said(language: Language, length: number): string {
  return [...SCRIPTS[language][0].repeat(20)].slice(0, length).join('').trim();
}

/** A site whose quotes are as long as they may be, in every script; the first bear on a claim. */
function content(): string {
  const quotes = LANGUAGES.flatMap((language) =>
    LENGTHS.map((length) => ({
      id: `${language}-${length}`,
      language,
      words: `${length}: ${said(language, length)}`,
    })),
  );
  const entries = quotes.map(
    ({ id, language, words }) =>
      `  - { id: ${id}, speaker: mo, exact: ${JSON.stringify(words)}, language: ${language}, said: { date: 2026-01-01, place: Port Vell }, source: s${language === 'en' ? ', claims: [shut]' : ''} }`,
  );
  const text = `---
title: What was said at the harbour
summary: Words of all lengths.
authors: [{ name: Ada }]
published: 2026-02-01
sources: [{ id: s, title: T, publisher: The Courier, url: "https://courier.example/", kind: report }]
people: [{ id: mo, name: Mo Kay, role: Harbour master }]
claims:
  - id: shut
    text: The harbour has been shut to ships of other flags since the spring of the year before.
    status: contested
    asOf: 2026-01-05
    because: He denies it.
    positions: [{ by: mo, stance: denies, date: 2026-01-01, quote: en-60 }]
quotes:
${entries.join('\n')}
---
${quotes.map(({ words }) => `Mo Kay said “${words}”`).join('\n\n')}
`;
  return contentFolder({ 'articles/harbour.md': text });
}

let site: ResolvedSite;
let dist: Dist;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const contentDir = content();
  const loaded = await loadContent({ contentDir });
  expect(loaded.issues.filter(({ name }) => name !== 'QuotationCutShort')).toEqual([]);
  site = loaded.site as ResolvedSite;
  dist = await builtSite({ contentDir });
  browser = await chromium.connect(inject('browser'));
  context = await browser.newContext();
  // Fonts that are late are not waited for: they are there from the second visit on.
  const [quote] = site.articles[0]?.quotes ?? [];
  if (quote) await blankOf((await embed(quote, 560)).page);
});
afterAll(() => browser.close());

/** A page of another host, of which a column of a width holds the frame. */
async function embed(item: Embedded, width: number, snippet = iframeSnippet(item, site)) {
  const page = await context.newPage();
  await page.setViewportSize({ width: width + 40, height: 900 });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('requestfailed', (request) => problems.push(`${request.url()} failed`));
  await page.route(`${HOST}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin:0"><div style="width:${width}px">${snippet}</div>`,
    }),
  );
  await page.route(`${site.settings.url}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = decodeURI(pathname.slice(1)).replace(/\/$/, '/index.html');
    const type = file.endsWith('.html')
      ? 'text/html'
      : file.endsWith('.woff2')
        ? 'font/woff2'
        : 'text/plain';
    const body = dist.readBytes(file);
    const { language } = item as { language?: Language };
    return route.fulfill({
      contentType: type,
      body: type === 'text/html' && language ? withFont(body.toString(), language) : body,
    });
  });
  await page.route('https://fonts.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = readFileSync(path.join(ROOT, 'node_modules/@fontsource-variable', pathname));
    return route.fulfill({
      contentType: 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
      body,
    });
  });
  await page.goto(HOST, { waitUntil: 'load' });
  return { page, problems };
}

/** The page of the frame on a system that has a font for the language. */
function withFont(html: string, language: Language): string {
  const name = SCRIPTS[language][1];
  if (name === undefined) return html;
  const css = readFileSync(
    path.join(ROOT, 'node_modules/@fontsource-variable', name, 'index.css'),
    'utf8',
  );
  const family = /font-family: '([^']+)'/.exec(css)?.[1];
  const faces = css.replaceAll('url(./', `url(https://fonts.example/${name}/`);
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(
      '</head>',
      `<style>${faces} .words{font-family:var(--font-serif),'${family}'}</style></head>`,
    );
}

/** How much of the frame is free, at the emptiest place and in all: negative where the text is cut. */
async function blankOf(page: Page): Promise<{ most: number; all: number }> {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('there is no frame');
  return frame.evaluate(async () => {
    await document.fonts.ready;
    const cut = document.documentElement.scrollHeight - window.innerHeight;
    if (cut > 0) return { most: -cut, all: -cut };
    const article = document.querySelector('article') as HTMLElement;
    const boxes = [...article.children]
      .filter((child) => getComputedStyle(child).position !== 'absolute')
      .map((child) => child.getBoundingClientRect());
    // Its border and padding, and what stands between its parts anyway.
    const top = article.getBoundingClientRect().top + 17;
    const gaps = boxes.map((box, index) => {
      const before = boxes[index - 1];
      return Math.max(0, before ? box.top - before.bottom - 12 : box.top - top);
    });
    return {
      most: Math.round(Math.max(...gaps)),
      all: Math.round(gaps.reduce((sum, gap) => sum + gap, 0)),
    };
  });
}

test('a claim stands with its status, whole at every width', async () => {
  const claim = site.articles[0]?.claims[0];
  if (claim === undefined) throw new Error('there is no claim');
  for (const width of WIDTHS) {
    const { page, problems } = await embed(claim, width);
    const text = await page.frames()[1]?.locator('article').innerText();
    expect(text).toMatch(/^contested as of 5 Jan 2026\s+The harbour has been shut/);
    const { most } = await blankOf(page);
    expect(most, `at ${width}`).toBeGreaterThanOrEqual(0);
    expect(most, `at ${width}`).toBeLessThanOrEqual(BLANK);
    expect(problems).toEqual([]);
    await page.close();
  }
});

test('a denial stands with how the claim stands', async () => {
  const quote = site.articles[0]?.quotes.find(({ id }) => id === 'en-60');
  if (quote === undefined) throw new Error('there is no such quote');
  const { page } = await embed(quote, 400);
  expect(await page.frames()[1]?.locator('.standings').innerText()).toContain('contested as of');
  await page.close();
});

test('the fonts of the site are loaded in the frame, which may run no script', async () => {
  const quote = site.articles[0]?.quotes[0];
  if (quote === undefined) throw new Error('there is no quote');
  const { page } = await embed(quote, 400);
  const loaded = await page.frames()[1]?.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThanOrEqual(2);
  const sandbox = await page.locator('iframe').getAttribute('sandbox');
  // Without an origin of its own, servers that name no other origin would refuse it the fonts.
  expect(sandbox).toContain('allow-same-origin');
  expect(sandbox).not.toContain('allow-scripts');
  await page.close();
});

describe.each(LANGUAGES)('words in %s', (language) => {
  test.each(sweep(LENGTHS, [60, 500]))(
    '%i characters are whole at every width, with little left free',
    async (length) => {
      const quote = site.articles[0]?.quotes.find(({ id }) => id === `${language}-${length}`);
      if (quote === undefined) throw new Error('there is no such quote');
      const blanks: Record<number, { most: number; all: number }> = {};
      for (const width of WIDTHS) {
        const { page, problems } = await embed(quote, width);
        blanks[width] = await blankOf(page);
        expect(problems).toEqual([]);
        await page.close();
      }
      const wrong = Object.entries(blanks).filter(([, { most, all }]) => most < 0 || all > BLANK);
      expect(wrong, JSON.stringify(blanks)).toEqual([]);
    },
  );
});
