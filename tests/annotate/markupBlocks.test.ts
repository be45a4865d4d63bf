/** Blocks in which quotes stand. */
import { Q, R, testMarkup } from './markupCase.ts';

testMarkup([
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
]);
