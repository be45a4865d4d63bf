import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { type Case, htmlOf, inputOf, run } from './annotateCase.ts';

type Row = [name: string, markdown: string, html: string, options?: Case];

const note = (source: string, number: number) =>
  `<sup class="source-note"><a href="#src_${source}">${number}</a></sup>`;
const SOURCES = { sources: ['hill', 'un'] };
const footnotes = (...items: string[]) =>
  `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnotes_label">Footnotes</h2>\n<ol type="a">\n${items.join('\n')}\n</ol>\n</section>`;
const back = (letter: string, ...ids: string[]) =>
  `<span class="footnote-back"> ${ids.map((id) => `<a href="#_fnref-${id}" data-footnote-backref="" aria-label="Back to reference ${letter}" class="data-footnote-backref">↩${id.includes('-') ? `<sup>${id.split('-')[1]}</sup>` : ''}</a>`).join(' ')}</span>`;
const call = (number: number, letter: string, ref = String(number)) =>
  `<sup><a href="#_fn-${number}" id="_fnref-${ref}" data-footnote-ref aria-describedby="footnotes_label">${letter}</a></sup>`;

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

const refused: [name: string, markdown: string, issues: string[], html: string, options?: Case][] =
  [
    ['inline HTML', 'a <b>c</b> d', ['RawHtml 11:3'], '<p>a c d</p>'],
    ['an HTML block', 'a\n\n<div onclick="x">\nb\n</div>\n', ['RawHtml 13:1'], '<p>a</p>'],
    ['a script', '<script>alert(1)</script>', ['RawHtml 11:1'], ''],
    ['a comment that never ends', 'a\n\n<!-- b\n\nc', ['RawHtml 13:1'], '<p>a</p>'],
    ['words after a comment, which it takes along', '<!-- b --> c', ['RawHtml 11:1'], ''],
    ['an end tag alone', 'a </b> c', ['RawHtml 11:3'], '<p>a  c</p>'],
    [
      'HTML in a link',
      '[<img src=x onerror=y>](https://x.org/)',
      ['RawHtml 11:2'],
      '<p><a href="https://x.org/"></a></p>',
    ],
    ['a heading of level one', 'a\n\n# B', ['HeadingTooHigh 13:1'], '<p>a</p>\n<h1 id="b">B</h1>'],
    ['one that is underlined', 'B\n===', ['HeadingTooHigh 11:1'], '<h1 id="b">B</h1>'],
    ['javascript:', '[a](javascript:alert(1))', ['UnsafeUrl 11:1'], '<p>a</p>'],
    [
      'javascript: in disguise',
      '[a](JaVa&#10;Script&colon;alert(1))',
      ['UnsafeUrl 11:1'],
      '<p>a</p>',
    ],
    ['data:', '<data:text/html,x>', ['UnsafeUrl 11:1'], '<p>data:text/html,x</p>'],
    ['mailto:', '[a](mailto:a@x.org)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    ['mailto: in angle brackets', '<a@x.org>', ['UnsafeUrl 11:1'], '<p>a@x.org</p>'],
    ['another protocol', '[a](ftp://x.org/)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    ['a URL without its protocol', '[a](//x.org/)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    ['with a backslash', '[a](/\\x.org/)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    ['with a tab', '[a](/&Tab;/x.org/)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    ['a relative link', '[a](other.md)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    ['an empty link', '[a]()', ['UnsafeUrl 11:1'], '<p>a</p>'],
    [
      'an unsafe link by reference',
      'x [a][r]\n\n[r]: javascript:b',
      ['UnsafeUrl 11:3'],
      '<p>x a</p>',
    ],
    ['http without a host', '[a](https:///)', ['UnsafeUrl 11:1'], '<p>a</p>'],
    [
      'an entity that is not listed',
      'x [a](person:kom)',
      ['UnknownMention 11:3'],
      '<p>x a</p>',
      { entities: { 'person:kim': ['Kim'] } },
    ],
    [
      'an entity of another kind',
      '[a](country:kim)',
      ['UnknownMention 11:1'],
      '<p>a</p>',
      { entities: { 'person:kim': ['Kim'] } },
    ],
    [
      'a country in lower case',
      '[a](country:kp)',
      ['UnknownMention 11:1'],
      '<p>a</p>',
      { entities: { 'country:KP': ['NK'] } },
    ],
    ['mention: of something', '[a](mention:all)', ['UnknownMention 11:1'], '<p>a</p>'],
    ['a remote image', '![a](https://x.org/a.jpg) b', ['RemoteImage 11:1'], '<p> b</p>'],
    [
      'a remote image without its protocol',
      '![a](//x.org/a.jpg) b',
      ['RemoteImage 11:1'],
      '<p> b</p>',
    ],
    ['a remote image with a tab', '![a](/&Tab;/x.org/a.jpg) b', ['RemoteImage 11:1'], '<p> b</p>'],
    [
      'a remote image with backslashes',
      '![a](\\\\x.org/a.jpg) b',
      ['RemoteImage 11:1'],
      '<p> b</p>',
    ],
    [
      'a remote image after a space',
      '![a](&#32;//x.org/a.jpg) b',
      ['RemoteImage 11:1'],
      '<p> b</p>',
    ],
    ['an image without an address', '![a]() b', ['RemoteImage 11:1'], '<p> b</p>'],
    ['a footnote that nothing calls', 'a\n\n[^f]: b', ['FootnoteUnused 13:1'], '<p>a</p>'],
    ['an image of data', '![a](data:image/png;base64,x) b', ['RemoteImage 11:1'], '<p> b</p>'],
    [
      'an image without a text',
      '![ ](./a.jpg)',
      ['ImageWithoutAlt 11:1'],
      '<p><img src="./a.jpg" alt=" "></p>',
    ],
    ['a figure of no kind', '::figure{flow}', ['UnknownFigure 11:1'], '<p>::figure{flow}</p>'],
    [
      'a figure without a kind',
      'a\n\n::figure',
      ['UnknownFigure 13:1'],
      '<p>a</p>\n<p>::figure</p>',
    ],
    ['a figure with one colon', ':figure{flows}', ['UnknownFigure 11:1'], '<p>:figure{flows}</p>'],
    [
      'a figure after a line',
      'a\n::figure{flows}',
      ['FigureNotAlone 12:1'],
      '<p>a\n::figure{flows}</p>',
    ],
    [
      'a figure before a line',
      '::figure{flows}\na',
      ['FigureNotAlone 11:1'],
      '<p>::figure{flows}\na</p>',
    ],
    [
      'a figure at the end of a line',
      'a *b*.[^hill] ::figure{flows}\n\nc',
      ['FigureNotAlone 11:15'],
      `<p>a <em>b</em>.${note('hill', 1)} ::figure{flows}</p>\n<p>c</p>`,
      SOURCES,
    ],
    [
      'a figure after an emphasis',
      '*a*\n::figure{flows}',
      ['FigureNotAlone 12:1'],
      '<p><em>a</em>\n::figure{flows}</p>',
    ],
    [
      'a figure in a list',
      '- ::figure{flows}',
      ['FigureNotAlone 11:3'],
      '<ul>\n<li>::figure{flows}</li>\n</ul>',
    ],
    [
      'a figure in a block quote',
      '> a\n> ::figure{flows}',
      ['FigureNotAlone 12:3'],
      '<blockquote>\n<p>a\n::figure{flows}</p>\n</blockquote>',
    ],
    ['an unknown source', 'a[^hull] b', ['UnknownSource 11:2'], '<p>a b</p>', SOURCES],
    [
      'an unknown source in a link',
      '[a[^hull]](https://x.org/) b',
      ['UnknownSource 11:3'],
      '<p><a href="https://x.org/">a</a> b</p>',
      SOURCES,
    ],
    [
      'a footnote with the id of a source',
      'a[^hill]\n\n[^hill]: W',
      ['DuplicateId 13:1'],
      `<p>a${call(1, 'a')}</p>\n${footnotes(`<li id="_fn-1">\n<p>W${back('a', '1')}</p>\n</li>`)}`,
      SOURCES,
    ],
    [
      'two footnotes of one label',
      'a[^x]\n\n[^x]: W\n\n[^x]: V',
      ['DuplicateId 15:1'],
      `<p>a${call(1, 'a')}</p>\n${footnotes(`<li id="_fn-1">\n<p>W${back('a', '1')}</p>\n</li>`)}`,
    ],
  ];

describe('Markdown that is taken', () => {
  test.each(accepted)('%s', (_name, markdown, html, options) => {
    const outcome = run(markdown, options);
    expect(outcome.issues).toEqual([]);
    expect(outcome.html).toBe(html);
  });
});

describe('Markdown that is refused, with the line of the file', () => {
  test.each(refused)('%s', (_name, markdown, issues, html, options) => {
    const outcome = run(markdown, options);
    expect(outcome.issues).toEqual(issues);
    expect(outcome.html).toBe(html);
  });

  test('the nearest known word is suggested', () => {
    const { findings } = run('a[^hull] [x](person:kom)\n\n::figure{flow}', {
      ...SOURCES,
      entities: { 'person:kim': ['Kim'] },
    });
    expect(findings.map(({ fix }) => fix)).toEqual([
      'write ::figure{flows}, or put a backslash before the colons where they are meant as text',
      'write person:kim, or list the entity',
      'write [^hill]',
    ]);
  });
});

describe('headings', () => {
  test.each<[name: string, markdown: string, ids: string[], options?: Case]>([
    ['words', '## What *was* said', ['what-was-said']],
    ['the same twice', '## A\n\n## A\n\n## A', ['a', 'a-2', 'a-3']],
    ['one that looks like a second', '## A 2\n\n## A\n\n## A', ['a-2', 'a', 'a-3']],
    ['the id of a quote', '## Two way\n\nx', ['two-way-2'], { quotes: { 'two-way': 'x' } }],
    ['the id of a claim', '## Claim c\n\nx', ['claim-c-2'], { claims: { c: 'x' } }],
    ['a reserved id', '## Notes', ['notes-2'], { reservedIds: ['notes'] }],
    ['punctuation', '## — and —', ['and']],
    ['punctuation alone', '## …\n\n## ?', ['section', 'section-2']],
    ['an underscore is the page’s', '## src_the_hill', ['src-the-hill']],
    ['an en dash', '## Then – and now', ['then-and-now']],
    ['Hangul', '## 북한과 러시아', ['북한과-러시아']],
    ['Cyrillic', '## Россия', ['россия']],
    ['decomposed letters', '## Cafe\u0301', ['caf\u00e9']],
    ['names of Object’s own', '## constructor\n\n## constructor', ['constructor', 'constructor-2']],
    ['one within a block quote is not listed', '> ## A\n\n## A', ['a-2']],
    ['a note is no part of it', '## A[^hill]', ['a'], SOURCES],
  ])('%s', (_name, markdown, ids, options) => {
    const { headings, html } = run(markdown, options);
    expect(headings.map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(html).toContain(`id="${id}"`);
  });
});

describe('the body', () => {
  const markdown =
    '## A *b*[^un]\n\nc\n\n::figure{timeline}\n\n- d\n- e\n\n![f](./f.jpg)\n\n![f](./f.jpg) g[^hill][^x]\n\n[^x]: h';
  const body = run(markdown, { ...SOURCES, quotes: { q: 'c', r: 'd' }, claims: { s: 'h' } });

  test('is a list of blocks with their texts', () => {
    expect(
      body.blocks.map(({ kind, figure, quotes, claims, range }) => [
        kind,
        figure,
        quotes,
        claims,
        body.text.slice(range.start, range.end),
      ]),
    ).toEqual([
      ['heading', undefined, [], [], 'A b\n'],
      ['prose', undefined, ['q'], [], 'c\n'],
      ['figure', 'timeline', [], [], ''],
      ['prose', undefined, ['r'], [], 'd\ne\n'],
      ['prose', undefined, [], [], ''],
      ['prose', undefined, [], [], ' g\n'],
      ['footnotes', undefined, [], ['s'], 'h\n'],
    ]);
    expect(body.blocks[2]?.children).toEqual([]);
  });

  test('lists headings, cited sources, images and paragraphs', () => {
    expect(body.headings).toEqual([{ depth: 2, text: 'A b', id: 'a-b' }]);
    expect(body.citedSources).toEqual(['un', 'hill']);
    expect(body.images).toEqual([
      { src: './f.jpg', alt: 'f', place: { line: 20, column: 1 } },
      { src: './f.jpg', alt: 'f', place: { line: 22, column: 1 } },
    ]);
    expect(body.paragraphs.map(({ start, end }) => body.text.slice(start, end))).toEqual([
      'A b',
      'c',
      'd',
      'e',
      ' g',
      'h',
    ]);
  });
});

describe('an editor’s note is left out', () => {
  test.each([
    ['within a sentence', 'a <!-- b --> c', '<p>a  c</p>', 2],
    ['on lines of its own', 'a\n\n<!-- b\n\nb -->\n\nc', '<p>a</p>\n<p>c</p>', 2],
    ['two of them', '<!-- a --> <!-- b -->\n\nc', '<p>c</p>', 1],
  ])('%s', (_, markdown, html, words) => {
    const body = annotate(inputOf(markdown));
    expect(body.findings).toEqual([]);
    expect(htmlOf(body).trim()).toBe(html);
    expect(body.wordCount).toBe(words);
  });

  test('a quote may run over it', () => {
    expect(run('“we see <!-- check --> it”', { quotes: { q: 'we see it' } }).issues).toEqual([]);
  });
});
