import { toHtml } from 'hast-util-to-html';
import { type Child, h } from 'hastscript';
import { expect, test } from 'vitest';
import { withQuoteLanguages } from '../../src/model/quoteLanguages.ts';
import { article, entity, quote } from '../figures/article.ts';

const speaker = entity('person', 'ann', 'Ann');
const mark = (text: string) => h('mark', { dataQuote: 'sea' }, text);

/** @param pieces of one quote in a paragraph */
function html(languages: { article: string; quote: string }, ...pieces: Child[]): string {
  const quotes = [quote({ id: 'sea', speaker, language: languages.quote })];
  const whole = article({ language: languages.article, quotes });
  return toHtml({ type: 'root', children: withQuoteLanguages([h('p', ...pieces)], whole) });
}

test.each([
  ['en', 'en', ''],
  ['en', 'ko', ' lang="ko"'],
  ['en', 'ar', ' lang="ar" dir="rtl"'],
  ['ar', 'en', ' lang="en" dir="ltr"'],
  ['ar', 'he', ' lang="he"'],
])('in an article in %s words in %s', (around, own, attributes) => {
  const mixed = html({ article: around, quote: own }, 'x', mark('words'));
  expect(mixed).toBe(`<p>x<mark data-quote="sea"${attributes}>words</mark></p>`);
});

test('pieces of one quote follow each other in the order of its own script', () => {
  const pieces = [mark('البحر'), h('em', mark(' لا ينتظر'))];
  const mixed = html({ article: 'en', quote: 'ar' }, ...pieces);
  expect(mixed.match(/ lang="ar"/g)).toHaveLength(2);
  expect(mixed).not.toContain('dir=');
});

test('other quotes, and the nodes that were given, stay as they are', () => {
  const other = h('mark', { dataQuote: 'land' }, 'words');
  const given = mark('البحر');
  expect(html({ article: 'en', quote: 'ar' }, other, given)).toContain('"land">words');
  expect(given.properties).toEqual({ dataQuote: 'sea' });
});
