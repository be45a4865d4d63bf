/** What else is known of a body: its headings, blocks and sources, and what an editor left out. */
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { type Case, htmlOf, inputOf, run } from './annotateCase.ts';
import { SOURCES } from './footnoteMarkup.ts';

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
