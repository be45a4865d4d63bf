import { expect, test } from 'vitest';
import { fakeDist } from './fakeDist.ts';
import { brokenLinks, orphans } from './links.ts';

const target = '<h1 id="here">Here</h1>';

const GOOD = [
  '<a href="/b/x/">',
  '<a href="x/#here">',
  '<a href="x/#:~:text=Here">',
  '<a href="#own"></a><p id="own">',
  '<a href="">',
  '<a href="mailto:a@site.example">',
  '<a href="https://other.example/anything">',
  '<a href="https://site.example/x/">',
  '<link rel="canonical" href="https://site.example/b/">',
  '<meta property="og:image" content="https://site.example/b/a.png">',
  '<img srcset="/b/a.png 1x, /b/a.png 2x">',
  '<svg><use href="/b/s.svg#sign"/></svg>',
  '<p id="own" aria-describedby="own">',
  '<style>p { background: url(/b/a.png) url("data:image/png;base64,AA") }</style>',
];

const BAD: [html: string, problem: string][] = [
  ['<a href="/b/y/">', 'there is no such file'],
  ['<a href="/b/x">', 'wants a slash at its end'],
  ['<a href="x/#gone">', 'there is no such fragment'],
  ['<a href="#gone">', 'there is no such fragment'],
  ['<a href="/x/">', 'lies outside /b/'],
  ['<a href="../">', 'lies outside /b/'],
  ['<link rel="canonical" href="https://site.example/x/">', 'lies outside /b/'],
  ['<a href="https://">', 'is not a URL'],
  ['<a href="javascript:void 0">', 'is a script'],
  ['<a href=" JavaScript:void 0">', 'is a script'],
  ['<a href="http://localhost:4321/b/">', 'is on this machine'],
  ['<svg><a xlink:href="/b/y/"></a></svg>', 'there is no such file'],
  ['<svg><use href="/b/s.svg#gone"/></svg>', 'there is no such fragment'],
  ['<img src="/b/none.png">', 'there is no such file'],
  ['<img srcset="/b/a.png 1x, /b/none.png 2x">', 'there is no such file'],
  ['<link rel="preload" as="image" imagesrcset="/b/none.png 2x">', 'there is no such file'],
  ['<link rel="stylesheet" href="/b/none.css">', 'there is no such file'],
  ['<script src="/b/none.js"></script>', 'there is no such file'],
  ['<meta property="og:image" content="https://site.example/b/none.png">', 'there is no such file'],
  ['<meta http-equiv="refresh" content="0; url=/b/y/">', 'there is no such file'],
  ['<template><a href="/b/y/"></a></template>', 'there is no such file'],
  ['<style>p { background: url(/b/none.png) }</style>', 'there is no such file'],
  ['<p id="a"></p><p id="a">', 'is there twice'],
  ['<p id="a b">', 'is no id'],
  ['<label for="gone">', 'there is no such element'],
  ['<button popovertarget="gone">', 'there is no such element'],
  ['<p aria-labelledby="gone">', 'there is no such element'],
];

const site = (html: string) =>
  fakeDist({
    'index.html': html,
    'x/index.html': target,
    'a.png': '',
    's.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="sign"/></svg>',
  });

test.each(GOOD)('%s resolves', (html) => {
  expect(brokenLinks(site(html))).toEqual([]);
});

test.each(BAD)('%s: %s', (html, problem) => {
  const problems = brokenLinks(site(html));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^index.html.*: ${problem}$`));
});

test('a page that nothing links to is an orphan', () => {
  const dist = fakeDist({
    'index.html': '<a href="x/">x</a>',
    'x/index.html': '<a href="../">home</a>',
    'y/index.html': '<a href="/b/y/">myself</a>',
    '404.html': '',
  });
  expect(orphans(dist)).toEqual(['y/index.html']);
});
