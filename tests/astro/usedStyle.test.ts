import { describe, expect, test } from 'vitest';
import { namesOf, wordsOf } from '../../src/astro/pageNames.ts';
import { usedStyle } from '../../src/astro/usedStyle.ts';

const used = (text: string, html: string, words: readonly string[] = []) =>
  usedStyle([{ text, own: false }], namesOf(html), new Set(words));

const PAGE =
  '<html lang="en" dir="ltr"><p class="a sm:-mx-1 [&amp;_b]:x" id="i" data-k="v" title="1 > 0">x<svg viewBox="0"><linearGradient/></svg>';

describe('a rule stays where a page may have what it is about', () => {
  test.each([
    ['a tag', 'p{a:b}'],
    ['a tag in capitals', 'linearGradient{a:b}'],
    ['a class', '.a{a:b}'],
    ['a class with signs', '.sm\\:-mx-1{a:b}'],
    ['a class that HTML escapes', '.\\[\\&_b\\]\\:x{a:b}'],
    ['an id', '#i{a:b}'],
    ['an attribute', '[data-k]{a:b}'],
    ['an attribute with its value', '[dir=ltr]{a:b}'],
    ['an attribute by a part of its value', '[title^="2"]{a:b}'],
    ['what follows an attribute with a bracket', 'svg[viewBox]{a:b}'],
    ['a language', ':lang(en){a:b}'],
    ['one of several', ':is(.none,.a){a:b}'],
    ['what it may not be', 'p:not(.none){a:b}'],
    ['what it may have', 'p:has(svg,.none){a:b}'],
    ['a state', 'p:hover,:focus-visible::before{a:b}'],
    ['what a browser opens', 'p[open]{a:b}'],
    ['everything', '*,:root,:host{a:b}'],
    ['a count', 'p:nth-child(2n + 1){a:b}'],
    ['a nested rule', 'p{& svg{a:b}}'],
  ])('%s', (_, rule) => {
    expect(used(rule, PAGE)).toBe(rule);
  });
});

describe('a rule goes where no page can match it', () => {
  test.each([
    ['a tag', 'q{a:b}'],
    ['a class', 'p.none{a:b}'],
    ['an id', '#none p{a:b}'],
    ['an attribute', 'p[none]{a:b}'],
    ['another value', '[dir=rtl] p{a:b}'],
    ['a language', ':lang(ko) p{a:b}'],
    ['none of several', 'p:is(.none,.other){a:b}'],
    ['nothing that it has', 'p:has(.none){a:b}'],
    ['a nested rule', 'p{& .none{a:b}}'],
    ['all of a block', '@media print{.none{a:b}}'],
  ])('%s', (_, rule) => {
    expect(used(rule, PAGE)).toBe('');
  });
});

test('a class, an attribute and a tag that a script adds stay', () => {
  const words = [
    ...wordsOf(
      "// never: .none\nroot.classList.add('by-pointer'); go.dataset.goThere = ''; b.ariaExpanded = createElement('dl');",
    ),
  ];
  const sheet = '.by-pointer{a:b}[data-go-there]{a:b}[aria-expanded]{a:b}dl{a:b}.none{a:b}';
  expect(used(sheet, PAGE, words)).toBe(sheet.replace('.none{a:b}', ''));
});

test('what stays is as it was written, in its order, with the layers in theirs', () => {
  const sheet =
    '@layer one{.none{a:b}}@layer two;@layer two{p{color:red;& svg{a:b}margin:0}}@font-face{font-family:X;src:url(x)}@keyframes k{to{a:b}}';
  expect(used(sheet, PAGE)).toBe(sheet.replace('@layer one{.none{a:b}}', '@layer one;'));
});

test('a selector that cannot match leaves the others of its rule', () => {
  expect(used('.none,p,.other>p{a:b}', PAGE)).toBe('p{a:b}');
});

test('custom properties stay where something asks for them, through others too', () => {
  const sheet =
    ':root{--a:var(--b);--b:1;--c:2;--d:var(--c)}@property --b{syntax:"*";inherits:false}@property --c{syntax:"*";inherits:false}p{width:var(--a)}.none{width:var(--d)}';
  expect(used(sheet, PAGE)).toBe(
    ':root{--a:var(--b);--b:1}@property --b{syntax:"*";inherits:false}p{width:var(--a)}',
  );
});

test('what was written for the page alone is left whole, and keeps what it asks for', () => {
  const own = { text: '.a7{--n:--n7;color:var(--t)}', own: true };
  const common = { text: ':root{--t:red;--u:blue}p{anchor-name:var(--n)}.a7{a:b}', own: false };
  expect(usedStyle([own, common], namesOf(PAGE), new Set())).toBe(
    '.a7{--n:--n7;color:var(--t)}:root{--t:red}p{anchor-name:var(--n)}',
  );
});
