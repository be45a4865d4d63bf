import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyProblems } from './csp.ts';
import { fakeDist } from './fakeDist.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const STRICT = `default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self';
  base-uri 'none'; form-action 'self'; object-src 'none';
  script-src 'self' ${hash('good()')}; style-src 'self' ${hash('good {}')}`;

const page = (body: string, policy = STRICT, head = '') =>
  fakeDist({
    'index.html': `<head>${head}<meta http-equiv="Content-Security-Policy" content="${policy}"></head>${body}`,
  });

const GOOD = [
  '<p>Text</p>',
  '<script>good()</script>',
  '<script type="module">good()</script>',
  '<script type="application/ld+json">{}</script>',
  '<script src="/b/a.js"></script>',
  '<style>good {}</style>',
  '<img src="/b/a.png"><img src="data:image/gif;base64,R0">',
];

const BAD: [body: string, problem: string][] = [
  ['<p style="color: red">', 'has the attribute style'],
  ['<svg><path style="fill: red"/></svg>', 'has the attribute style'],
  ['<p onclick="a()">', 'has the attribute onclick'],
  ['<svg onload="a()"></svg>', 'has the attribute onload'],
  ['<script>bad()</script>', 'its script is not in the policy'],
  ['<script>good() </script>', 'its script is not in the policy'],
  ['<script type="speculationrules">{}</script>', 'its script is not in the policy'],
  ['<style>bad {}</style>', 'its styles are not in the policy'],
  ['<template><style>bad {}</style></template>', 'its styles are not in the policy'],
  ['<a href="javascript:a()">', 'is a script in a link'],
  ['<base href="/">', 'moves every link'],
  // Without a directive of its own, the default holds for it.
  ['<link rel="manifest" href="/b/m.json">', 'manifest-src does not admit /b/m.json'],
];

const WEAK: [search: string | RegExp, replace: string, problem: string][] = [
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'", "script-src admits 'unsafe-inline'"],
  ["style-src 'self'", "style-src 'self' 'unsafe-hashes'", "style-src admits 'unsafe-hashes'"],
  ["img-src 'self'", 'img-src *', 'img-src admits \\*'],
  ["img-src 'self'", 'img-src https:', 'img-src admits https:'],
  ["font-src 'self'", 'font-src fonts.example.com', 'font-src admits fonts.example.com'],
  ["object-src 'none';", "object-src 'self';", "object-src is not 'none'"],
  ["base-uri 'none';", '', 'nothing of base-uri'],
  [/default-src 'none';|connect-src 'self';/g, '', 'nothing of connections'],
];

test.each(GOOD)('%s is covered', (body) => {
  expect(policyProblems(page(body))).toEqual([]);
});

test.each(BAD)('%s: %s', (body, problem) => {
  const problems = policyProblems(page(body));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test.each(WEAK)('%s → %s: %s', (search, replace, problem) => {
  const problems = policyProblems(page('', STRICT.replaceAll(search, replace)));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(problem));
});

test('what the policy names is admitted, and nothing else', () => {
  const manifest = '<link rel="manifest" href="/b/m.json">';
  expect(policyProblems(page(manifest, `${STRICT}; manifest-src 'self'`))).toEqual([]);
  const icon = '<link rel="icon" href="data:,">';
  expect(policyProblems(page(icon, STRICT.replace(' data:', '')))).toEqual([
    expect.stringContaining('img-src does not admit data:,'),
  ]);
});

test('a page without a policy, or with one that comes too late', () => {
  expect(policyProblems(fakeDist({ 'index.html': '<p>' }))).toEqual(['index.html: has 0 policies']);
  const late = policyProblems(page('', STRICT, '<link rel="icon" href="/b/i.svg">'));
  expect(late).toEqual([expect.stringContaining('stands before the policy')]);
});
