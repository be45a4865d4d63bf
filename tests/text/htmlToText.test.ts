import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { htmlToText } from '../../src/text/htmlToText.ts';

test.each([
  ['no markup', 'no markup'],
  ['<em>some</em> <a href="?a>b&#x26;c">markup</a>', 'some markup'],
  ['one<br>two<br/>three', 'one two three'],
  ['1 &#x3C; 2 &amp;&#38; &quot;3&quot;&nbsp;&gt;', '1 < 2 && "3"\u00a0>'],
  ['&#x26;lt; stays &lt;b&gt;', '&lt; stays <b>'],
])('%s', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('gives back the text of whatever the serializer wrote', () => {
  const text = fc.string({
    unit: fc.constantFrom('<', '>', '&', ';', '"', "'", 'a', '#x26', 'lt', '😀', '\u00a0'),
  });
  fc.assert(
    fc.property(text, text, text, (before, title, inside) => {
      const html = toHtml([{ type: 'text', value: before }, h('a', { title, href: '#' }, inside)]);
      expect(htmlToText(html)).toBe(before + inside);
    }),
  );
});
