import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tidyPage as tidy } from '../../src/astro/tidyPage.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const OWN = 'console.log("ours")';
const INJECTED = 'alert(1)';
/** No script adds anything. */
const tidyPage = (html: string) => tidy(html, new Set());
const LD = '{"@type":"NewsArticle"}';

/** A page as Astro writes it, its policy behind the styles and with the scripts of the whole site. */
const page = (body: string, scripts = [OWN, 'of another page']) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>body{margin:0}</style>` +
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' ${scripts.map(hash).join(' ')}; style-src 'self' ${hash('other')};">` +
  `</head><body>${body}</body></html>`;

function policyOf(html: string): Map<string, string[]> {
  const content = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

describe('the policy admits', () => {
  test('a script of the page that Astro lists, and no script of other pages', () => {
    const policy = policyOf(tidyPage(page(`<script type="module">${OWN}</script>`)));
    expect(policy.get('script-src')).toEqual(["'self'", hash(OWN)]);
  });

  test('no script that Astro does not list', () => {
    const policy = policyOf(
      tidyPage(page(`<script>${INJECTED}</script><script>${OWN}</script><SCRIPT>x</SCRIPT>`)),
    );
    expect(policy.get('script-src')).toEqual(["'self'", hash(OWN)]);
  });

  test('no data, which nothing runs, whatever is listed', () => {
    const html = tidyPage(page(`<script type="application/ld+json">${LD}</script>`, [LD]));
    expect(policyOf(html).get('script-src')).toEqual(["'self'"]);
    expect(html).toContain(LD);
  });

  test('the styles of the head and no others', () => {
    const policy = policyOf(tidyPage(page('<style>p{color:red}</style>')));
    expect(policy.get('style-src')).toEqual(["'self'", hash('body{margin:0}')]);
  });
});

test('the policy stands before all that it binds, once', () => {
  const html = tidyPage(page(''));
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
});

test('attributes keep their quotation marks: messengers look for them', () => {
  const meta = '<meta property="og:image" content="https://a.example/b.png">';
  const html = tidyPage(page('<p class="a">').replace('</head>', `${meta}</head>`));
  expect(html).toContain(meta);
  expect(html).toContain('<body><p class="a"></body>');
});

test('a page without a policy stays as it is', () => {
  const html = '<html><head></head><body><p class="a"></body></html>';
  expect(tidyPage(html)).toBe(html);
});
