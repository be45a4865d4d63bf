/** Ranges that meet each other. */
import { Q, q, qEnd, R, rEnd, testMarkup } from './markupCase.ts';

testMarkup([
  [
    'two quotes apart',
    'a b c',
    { quotes: { q: 'a', r: 'c' } },
    `<p>${Q}a</mark> b ${R}c</mark></p>`,
  ],
  [
    'two quotes that touch',
    'a-b',
    { quotes: { q: 'a-', r: 'b' } },
    `<p>${Q}a-</mark>${R}b</mark></p>`,
  ],
  [
    'listed in another order',
    'a b',
    { quotes: { q: 'b', r: 'a' } },
    `<p>${R}a</mark> ${Q}b</mark></p>`,
  ],
  [
    'one within the other',
    'a b c',
    { quotes: { q: 'a b c', r: 'b' } },
    `<p>${Q}a ${R}b</mark> c</mark></p>`,
  ],
  [
    'the inner one listed first',
    'a b c',
    { quotes: { r: 'b', q: 'a b c' } },
    `<p>${Q}a ${R}b</mark> c</mark></p>`,
  ],
  ['a common start', 'a b', { quotes: { r: 'a', q: 'a b' } }, `<p>${Q}${R}a</mark> b</mark></p>`],
  ['a common end', 'a b', { quotes: { r: 'b', q: 'a b' } }, `<p>${Q}a ${R}b</mark></mark></p>`],
  ['the same words', 'a b', { quotes: { q: 'a b', r: 'a b' } }, `<p>${Q}${R}a b</mark></mark></p>`],
  [
    'crossing',
    'a b c',
    { quotes: { q: 'a b', r: 'b c' } },
    `<p>${Q}a <mark id="r" data-quote="r">b</mark></mark>${rEnd} c</mark></p>`,
  ],
  [
    'crossing within an emphasis',
    'a *b c d* e',
    { quotes: { q: 'a b c', r: 'c d e' } },
    `<p>${q}a </mark><em>${qEnd}b <mark id="r" data-quote="r">c</mark></mark><mark data-quote="r"> d</mark></em>${rEnd} e</mark></p>`,
  ],
  [
    'three deep',
    'a b c d e',
    { quotes: { q: 'a b c d e', r: 'b c d' }, claims: { s: 'c' } },
    `<p>${Q}a ${R}b <span id="claim-s" data-claim="s" data-end="">c</span> d</mark> e</mark></p>`,
  ],
  [
    'a claim and a quote of the same words',
    'a b',
    { quotes: { q: 'a b' }, claims: { q: 'a b' } },
    `<p>${Q}<span id="claim-q" data-claim="q" data-end="">a b</span></mark></p>`,
  ],
  [
    'one around an emphasis, one from its middle',
    'a *b c* d',
    { quotes: { q: 'a b c', r: 'c d' } },
    `<p>${Q}a <em>b <mark id="r" data-quote="r">c</mark></em></mark>${rEnd} d</mark></p>`,
  ],
  [
    'two in neighbouring paragraphs',
    'a b\n\nc d',
    { quotes: { q: 'b', r: 'c' } },
    `<p>a ${Q}b</mark></p>\n<p>${R}c</mark> d</p>`,
  ],
]);
