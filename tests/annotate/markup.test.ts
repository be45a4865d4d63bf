import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';

type Row = [name: string, markdown: string, options: Case, html: string];

const Q = '<mark id="q" data-quote="q" data-end="">';
const R = '<mark id="r" data-quote="r" data-end="">';
const q = '<mark id="q" data-quote="q">';
const qMore = '<mark data-quote="q">';
const qEnd = '<mark data-quote="q" data-end="">';
const rEnd = '<mark data-quote="r" data-end="">';
const note = '<sup class="source-note"><a href="#src_hill">1</a></sup>';

const elements: Row[] = [
  [
    'plain',
    'So we see it here.',
    { quotes: { q: 'we see it' } },
    `<p>So ${Q}we see it</mark> here.</p>`,
  ],
  [
    'the whole paragraph',
    'We see it',
    { quotes: { q: 'We see it' } },
    `<p>${Q}We see it</mark></p>`,
  ],
  ['around emphasis', 'a *b* c', { quotes: { q: 'a b c' } }, `<p>${Q}a <em>b</em> c</mark></p>`],
  ['exactly an emphasis', 'a *b* c', { quotes: { q: 'b' } }, `<p>a ${Q}<em>b</em></mark> c</p>`],
  [
    'begins inside an emphasis',
    'a *b c* d',
    { quotes: { q: 'c d' } },
    `<p>a <em>b ${q}c</mark></em>${qEnd} d</mark></p>`,
  ],
  [
    'ends inside an emphasis',
    'a *b c* d',
    { quotes: { q: 'a b' } },
    `<p>${q}a </mark><em>${qEnd}b</mark> c</em> d</p>`,
  ],
  ['within an emphasis', '*a b c*', { quotes: { q: 'b' } }, `<p><em>a ${Q}b</mark> c</em></p>`],
  [
    'from one emphasis to another',
    '*a b* c **d e**',
    { quotes: { q: 'b c d' } },
    `<p><em>a ${q}b</mark></em>${qMore} c </mark><strong>${qEnd}d</mark> e</strong></p>`,
  ],
  [
    'around strong',
    'a **b** c',
    { quotes: { q: 'a b c' } },
    `<p>${Q}a <strong>b</strong> c</mark></p>`,
  ],
  [
    'strong within emphasis',
    '*a **b c** d*',
    { quotes: { q: 'a b' } },
    `<p><em>${q}a </mark><strong>${qEnd}b</mark> c</strong> d</em></p>`,
  ],
  [
    'a word in parts: emphasis inside it',
    'un*believ*able',
    { quotes: { q: 'unbelievable' } },
    `<p>${Q}un<em>believ</em>able</mark></p>`,
  ],
  [
    'around a link',
    'a [b](https://x.org/) c',
    { quotes: { q: 'a b c' } },
    `<p>${Q}a <a href="https://x.org/">b</a> c</mark></p>`,
  ],
  [
    'into a link',
    'a [b c](https://x.org/) d',
    { quotes: { q: 'a b' } },
    `<p>${q}a </mark><a href="https://x.org/">${qEnd}b</mark> c</a> d</p>`,
  ],
  [
    'out of a link',
    'a [b c](https://x.org/) d',
    { quotes: { q: 'c d' } },
    `<p>a <a href="https://x.org/">b ${q}c</mark></a>${qEnd} d</mark></p>`,
  ],
  [
    'around code',
    'run `x -y` now',
    { quotes: { q: 'run x -y now' } },
    `<p>${Q}run <code>x -y</code> now</mark></p>`,
  ],
  [
    'into code',
    'run `x -y` now',
    { quotes: { q: 'run x' } },
    `<p>${q}run </mark><code>${qEnd}x</mark> -y</code> now</p>`,
  ],
  [
    'around struck words',
    'a ~~b~~ c',
    { quotes: { q: 'a b c' } },
    `<p>${Q}a <del>b</del> c</mark></p>`,
  ],
  [
    'across a note',
    'a b[^hill] c d',
    { quotes: { q: 'b c' }, sources: ['hill'] },
    `<p>a ${q}b</mark>${note}${qEnd} c</mark> d</p>`,
  ],
  [
    'up to a note',
    'a b[^hill] c',
    { quotes: { q: 'a b' }, sources: ['hill'] },
    `<p>${Q}a b</mark>${note} c</p>`,
  ],
  [
    'a note in an emphasis',
    'a *b[^hill]* c',
    { quotes: { q: 'a b c' }, sources: ['hill'] },
    `<p>${q}a </mark><em>${qMore}b</mark>${note}</em>${qEnd} c</mark></p>`,
  ],
  [
    'across an image',
    'a ![map](./m.jpg) b',
    { quotes: { q: 'a b' } },
    `<p>${Q}a <img src="./m.jpg" alt="map"> b</mark></p>`,
  ],
  [
    'up to an image',
    'a ![map](./m.jpg)',
    { quotes: { q: 'a' } },
    `<p>${Q}a</mark> <img src="./m.jpg" alt="map"></p>`,
  ],
  ['across a hard break', 'a\\\nb c', { quotes: { q: 'a b' } }, `<p>${Q}a<br>\nb</mark> c</p>`],
  [
    'across a hard break in an emphasis',
    '*a\\\nb c*',
    { quotes: { q: 'a b' } },
    `<p><em>${Q}a<br>\nb</mark> c</em></p>`,
  ],
  ['across a soft break', 'a\nb c', { quotes: { q: 'a b' } }, `<p>${Q}a\nb</mark> c</p>`],
  [
    'markup-like words',
    'say \\<b> & "c"',
    { quotes: { q: '<b> & "c"' } },
    `<p>say ${Q}&#x3C;b> &#x26; "c"</mark></p>`,
  ],
];

const ranges: Row[] = [
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
];

const blocks: Row[] = [
  [
    'a tight list item',
    '- a b\n- c',
    { quotes: { q: 'b' } },
    `<ul>\n<li>a ${Q}b</mark></li>\n<li>c</li>\n</ul>`,
  ],
  [
    'an item before a nested list',
    '- a b\n  - c',
    { quotes: { q: 'a b' } },
    `<ul>\n<li>${Q}a b</mark>\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>`,
  ],
  [
    'the nested item',
    '- a\n  - c d',
    { quotes: { q: 'c d' } },
    `<ul>\n<li>a\n<ul>\n<li>${Q}c d</mark></li>\n</ul>\n</li>\n</ul>`,
  ],
  [
    'a loose list item',
    '- a b\n\n- c',
    { quotes: { q: 'b' } },
    `<ul>\n<li>\n<p>a ${Q}b</mark></p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>`,
  ],
  [
    'an ordered list',
    '3. a b',
    { quotes: { q: 'b' } },
    `<ol start="3">\n<li>a ${Q}b</mark></li>\n</ol>`,
  ],
  [
    'a task is text',
    '- [x] a b',
    { quotes: { q: '[x] a' } },
    `<ul>\n<li>${Q}[x] a</mark> b</li>\n</ul>`,
  ],
  [
    'a block quote',
    '> a b',
    { quotes: { q: 'b' } },
    `<blockquote>\n<p>a ${Q}b</mark></p>\n</blockquote>`,
  ],
  [
    'over the lines of a block quote',
    '> a\n> b c',
    { quotes: { q: 'a b' } },
    `<blockquote>\n<p>${Q}a\nb</mark> c</p>\n</blockquote>`,
  ],
  ['a heading', '## a b', { quotes: { q: 'b' } }, `<h2 id="a-b">a ${Q}b</mark></h2>`],
  [
    'a table cell',
    '| a b | c |\n| - | -: |\n| d | e f |',
    { quotes: { q: 'b', r: 'e' } },
    `<table>\n<thead>\n<tr>\n<th>a ${Q}b</mark></th>\n<th data-align="right">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>d</td>\n<td data-align="right">${R}e</mark> f</td>\n</tr>\n</tbody>\n</table>`,
  ],
  [
    'a code block',
    '```js\na b\n```',
    { quotes: { q: 'b' } },
    `<pre><code class="language-js">a ${Q}b</mark>\n</code></pre>`,
  ],
  [
    'over the lines of a code block',
    '    a\n    b',
    { quotes: { q: 'a b' } },
    `<pre><code>${Q}a\nb</mark>\n</code></pre>`,
  ],
  [
    'a footnote',
    'x[^f]\n\n[^f]: a b',
    { quotes: { q: 'a b' } },
    `<p>x<sup><a href="#_fn-1" id="_fnref-1" data-footnote-ref aria-describedby="footnotes_label">a</a></sup></p>\n<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnotes_label">Footnotes</h2>\n<ol type="a">\n<li id="_fn-1">\n<p>${Q}a b</mark><span class="footnote-back"> <a href="#_fnref-1" data-footnote-backref="" aria-label="Back to reference a" class="data-footnote-backref">↩</a></span></p>\n</li>\n</ol>\n</section>`,
  ],
  ['a paragraph after a rule', '***\n\na b', { quotes: { q: 'b' } }, `<hr>\n<p>a ${Q}b</mark></p>`],
];

describe.each([
  ['elements that a quote meets', elements],
  ['ranges that meet', ranges],
  ['blocks', blocks],
])('%s', (_title, rows) => {
  test.each(rows)('%s', (_name, markdown, options, html) => {
    const outcome = run(markdown, options);
    expect(outcome.issues).toEqual([]);
    expect(outcome.html).toBe(html);
  });
});
