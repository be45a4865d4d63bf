import { describe, expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';
import { back, call, footnotes, note, SOURCES } from './footnoteMarkup.ts';

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
    ['lists in lists', `a\n\n${'- '.repeat(10_000)}b`, ['MarkdownBroken 13:1'], '<p>a</p>'],
    [
      'block quotes in block quotes',
      `a\n\n${'>'.repeat(10_000)} b`,
      ['MarkdownBroken 13:1'],
      '<p>a</p>',
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
