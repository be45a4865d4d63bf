import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';
import { back, call, footnotes, note, SOURCES } from './footnoteMarkup.ts';

type Row = [name: string, markdown: string, html: string, options?: Case];

const accepted: Row[] = [
  ['typography stays as typed', '"It\'s" -- so...', `<p>"It's" -- so...</p>`],
  ['a single tilde strikes nothing out', '~5 km and ~6 km', '<p>~5 km and ~6 km</p>'],
  ['colons are colons', 'at 10:30 :name[x]{y} ::: :x:', '<p>at 10:30 :name[x]{y} ::: :x:</p>'],
  [
    'an http link',
    '[a](http://x.org/?a=1&b=2 "T")',
    '<p><a href="http://x.org/?a=1&#x26;b=2" title="T">a</a></p>',
  ],
  [
    'a bare address',
    'see https://x.org/a.',
    '<p>see <a href="https://x.org/a">https://x.org/a</a>.</p>',
  ],
  ['an e-mail address is text', 'write to a@x.org now', '<p>write to a@x.org now</p>'],
  [
    'a link by reference',
    '[a][r] and [r]\n\n[r]: https://x.org/',
    '<p><a href="https://x.org/">a</a> and <a href="https://x.org/">r</a></p>',
  ],
  ['a fragment', '[a](#two-way)', '<p><a href="#two-way">a</a></p>'],
  ['a path of this site', '[a](/articles/x/)', '<p><a href="/base/articles/x/">a</a></p>'],
  ['the root of this site', '[a](/)', '<p><a href="/base/">a</a></p>'],
  [
    'an image beside the article',
    '![A map](./my%20map.jpg "T")',
    '<p><img src="./my%20map.jpg" alt="A map" title="T"></p>',
  ],
  [
    'an image by reference',
    '![A map][m]\n\n[m]: map.jpg',
    '<p><img src="map.jpg" alt="A map"></p>',
  ],
  ['a public image', '![A map](/map.jpg)', '<p><img src="/base/map.jpg" alt="A map"></p>'],
  ['escaped HTML', '\\<b>a\\</b> &lt;i&gt;', '<p>&#x3C;b>a&#x3C;/b> &#x3C;i></p>'],
  ['HTML in code', '`<b>`', '<p><code>&#x3C;b></code></p>'],
  ['a less-than sign', 'a < b <3', '<p>a &#x3C; b &#x3C;3</p>'],
  ['a source note', 'a[^hill].', `<p>a${note('hill', 1)}.</p>`, SOURCES],
  [
    'numbered in the order of citation',
    'a[^un] b[^hill] c[^un]',
    `<p>a${note('un', 1)} b${note('hill', 2)} c${note('un', 1)}</p>`,
    SOURCES,
  ],
  [
    'labels have no letter case, as Markdown says',
    'a[^Hill]',
    `<p>a${note('hill', 1)}</p>`,
    SOURCES,
  ],
  ['two notes together', 'a[^hill][^un]', `<p>a${note('hill', 1)}${note('un', 2)}</p>`, SOURCES],
  ['a note in a heading', '## A[^hill]', `<h2 id="a">A${note('hill', 1)}</h2>`, SOURCES],
  [
    'a note in a link moves behind it',
    '[a[^hill] b](https://x.org/) c',
    `<p><a href="https://x.org/">a b</a>${note('hill', 1)} c</p>`,
    SOURCES,
  ],
  ['a note in code is none', '`[^hill]`', '<p><code>[^hill]</code></p>', SOURCES],
  ['an escaped note is text', 'a\\[^hill]', '<p>a[^hill]</p>', SOURCES],
  ['a note after an exclamation mark', 'a![^hill]', `<p>a!${note('hill', 1)}</p>`, SOURCES],
  [
    'a note, and an indented first line',
    '    code[^b]\n\na[^hill]',
    `<pre><code>code[^b]\n</code></pre>\n<p>a${note('hill', 1)}</p>`,
    SOURCES,
  ],
  [
    'a note in a body that begins with =',
    '===\n\na[^hill]',
    `<p>===</p>\n<p>a${note('hill', 1)}</p>`,
    SOURCES,
  ],
  [
    'a footnote',
    'a[^x] b\n\n[^x]: Words.',
    `<p>a${call(1, 'a')} b</p>\n${footnotes(`<li id="_fn-1">\n<p>Words.${back('a', '1')}</p>\n</li>`)}`,
  ],
  [
    'a footnote called twice',
    'a[^x] b[^x]\n\n[^x]: W',
    `<p>a${call(1, 'a')} b${call(1, 'a', '1-2')}</p>\n${footnotes(`<li id="_fn-1">\n<p>W${back('a', '1', '1-2')}</p>\n</li>`)}`,
  ],
  [
    'labels that would make two ids equal',
    'a[^x] b[^x] c[^x-2]\n\n[^x]: W\n\n[^x-2]: V',
    `<p>a${call(1, 'a')} b${call(1, 'a', '1-2')} c${call(2, 'b')}</p>\n${footnotes(`<li id="_fn-1">\n<p>W${back('a', '1', '1-2')}</p>\n</li>`, `<li id="_fn-2">\n<p>V${back('b', '2')}</p>\n</li>`)}`,
  ],
  [
    'a source cited in a footnote comes after the prose',
    'a[^x]\n\n[^x]: W[^hill]\n\nb[^un]',
    `<p>a${call(1, 'a')}</p>\n<p>b${note('un', 1)}</p>\n${footnotes(`<li id="_fn-1">\n<p>W${note('hill', 2)}${back('a', '1')}</p>\n</li>`)}`,
    SOURCES,
  ],
  ['a figure', 'a\n\n::figure{flows}\n\nb', '<p>a</p>\n\n<p>b</p>'],
  ['an escaped figure', '\\::figure{flows}', '<p>::figure{flows}</p>'],
  ['a figure in running text', 'write ::figure{flows} so', '<p>write ::figure{flows} so</p>'],
  ['a figure in code', '`::figure{flows}`', '<p><code>::figure{flows}</code></p>'],
  ['nothing', '', ''],
  ['white space', '\n \n', ''],
];

describe('Markdown that is taken', () => {
  test.each(accepted)('%s', (_name, markdown, html, options) => {
    const outcome = run(markdown, options);
    expect(outcome.issues).toEqual([]);
    expect(outcome.html).toBe(html);
  });
});
