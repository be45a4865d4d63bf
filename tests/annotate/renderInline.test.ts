import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderInline } from '../../src/annotate/renderInline.ts';
import type { IssueName } from '../../src/schema/issue.ts';

const options = {
  place: { line: 7, column: 3 },
  entities: ['person:kim'],
  mentionHref: (entity: string) => `/${entity}`,
  internalHref: (path: string) => `/base${path}`,
};

const rows: [name: string, markdown: string, html: string, issues?: IssueName[]][] = [
  ['words', 'Said in Seoul.', 'Said in Seoul.'],
  ['nothing', '', ''],
  ['emphasis, strong and code', '*a* **b** `c`', '<em>a</em> <strong>b</strong> <code>c</code>'],
  ['a link', '[a](https://x.org/)', '<a href="https://x.org/">a</a>'],
  ['a path', '[a](/b/)', '<a href="/base/b/">a</a>'],
  ['a mention', '[he](person:kim)', '<a data-mention="person:kim" href="/person:kim">he</a>'],
  ['no mention', '[he](mention:none)', 'he'],
  ['lines', 'a\nb\n', 'a\nb'],
  ['special characters', 'a < b & "c"', 'a &#x3C; b &#x26; "c"'],
  ['HTML', 'a <b>b</b>', 'a b', ['RawHtml']],
  ['an HTML block', '<script>x</script>', '', ['RawHtml']],
  ['an unsafe link', '[a](javascript:x)', 'a', ['UnsafeUrl']],
  ['an unknown mention', '[a](person:kom)', 'a', ['UnknownMention']],
  ['two paragraphs', 'a\n\nb', 'a', ['InvalidValue']],
  ['a list', '- a', '', ['InvalidValue']],
  ['a number at the start', '2023. A year', '', ['InvalidValue']],
  ['a heading', '# a', '', ['InvalidValue']],
  ['a table', '| a |\n| - |', '', ['InvalidValue']],
  ['code', '    a', 'a'],
  ['a fence', '```\na\n```', '', ['InvalidValue']],
  ['a note', 'a[^hill]', 'a', ['InvalidValue']],
  ['a footnote', 'a[^x]\n\n[^x]: b', 'a', ['InvalidValue', 'InvalidValue']],
  ['a link that is not closed', 'a [b](/c', 'a [b](/c', ['MarkdownBroken']],
  ['a note that is not closed', 'a[^hill', 'a[^hill', ['MarkdownBroken']],
  ['an image', 'a ![b](./c.jpg)', 'a ', ['InvalidValue']],
  ['HTML before a paragraph', '<div>\n\nb', 'b', ['RawHtml']],
];

describe('inline Markdown', () => {
  test.each(rows)('%s', (_name, markdown, html, issues = []) => {
    const outcome = renderInline(markdown, options);
    expect(outcome.findings.map(({ name }) => name)).toEqual(issues);
    expect(outcome.html).toBe(html);
    for (const { line, column } of outcome.findings) expect([line, column]).toEqual([7, 3]);
  });
});

test('a text that needs no parser is what the parser makes of it', () => {
  const characters = fc.constantFrom(
    ...'ab1. :;,-+#=()!?“”‘’"\'%$^{}é한\u00a0\u200b'.split(''),
    'www.',
    '://',
    'http://a.b',
  );
  fc.assert(
    fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 12 }), (text) => {
      const plain = renderInline(`a${text}`, options).html;
      // An emphasis before it sends the same text through the parser.
      const parsed = renderInline(`*x*a${text}`, options).html.replace('<em>x</em>', '');
      expect(plain).toBe(parsed);
    }),
  );
});
