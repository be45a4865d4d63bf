/** Slips in Markdown, by which a page would show marks as they were typed and lack what they stand for. */
import { expect, test } from 'vitest';
import { run } from './annotateCase.ts';

const OPTIONS = { sources: ['hill', 'the-hill'], entities: { 'country:KP': ['DPRK'] } };

/** `▸` marks where the issue is to be reported. */
test.each([
  ['a note without its end', 'a▸[^hill, b'],
  ['a note without its start', 'a▸^hill] b'],
  ['a note without its sign', 'a▸[the-hill] b'],
  ['a note with a space', 'a▸[^ hill] b'],
  ['a note with a link in it', 'a▸[^the-[b](https://x.org/)] c'],
  ['a note on the second line of a block quote', '> a\n> b▸[^hill c'],
  ['a link without its end', '[a▸](https://x.org/ b'],
  ['a link on this site without its end', '*c* [a▸](/b c'],
  ['a mention without its end', '[a▸](country:KP b'],
  ['a mention without the bracket before its address', '[a]country:KP) b'.replace('c', '▸c')],
  ['a mention with a space', '[a] ▸(country:KP) b'],
  ['a mention without its middle', '[a▸(country:KP) b'],
  ['a heading without its space', 'a\n\n▸##Heading\n\nb'],
  ['a paragraph with a note, indented', 'a\n\n▸    b[^hill]'],
  ['a figure, indented', 'a\n\n▸\t::figure{flows}'],
  ['a mention in a paragraph, indented', 'a\n\n▸     [b](country:KP)'],
])('%s', (_, marked) => {
  const [before = ''] = marked.split('▸');
  const lines = before.split('\n');
  const place = `${lines.length + 10}:${(lines.at(-1) ?? '').length + 1}`;
  expect(run(marked.replace('▸', ''), OPTIONS).issues).toEqual([`MarkdownBroken ${place}`]);
});

test.each([
  ['a figure with a letter lost', '::fgure{flows}'],
  ['a figure without its bracket', '::figureflows}'],
  ['a figure without its colons', 'figure{flows}'],
  ['a figure without its name', '::{flows}'],
])('%s', (_, line) => {
  expect(run(`a\n\n${line}`, OPTIONS).issues).toEqual(['UnknownFigure 13:1']);
});

test.each([
  ['what backslashes make text', '\\[^hill and \\[the-hill], [a]\\(country:KP'],
  ['code', '`[^hill` and `[a](country:KP`\n\n    [the-hill]\n'],
  ['code between fences', '```\na[^hill] [b](country:KP)\n::figure{flows}\n```'],
  ['code that is indented', '    a = b[1](c)\n'],
  ['a paragraph in a list', '- a\n\n      b\n\n- c\n\n  d[^hill]'],
  ['an insertion', 'he [sic] said [the hill] and [hull]'],
  ['a hashtag', '#peace now, and ## so on'],
  ['parentheses', '[sic] (see below), [sic](see below), (country: KP), x^2]'],
  ['colons', 'At 10:30 ::nobody :that: or a:b{c} and figure: one'],
  ['a line that begins with a word and a colon', 'figures: one\n\nfigure it out'],
])('%s is no issue', (_, markdown) => {
  expect(run(markdown, OPTIONS).issues).toEqual([]);
});
