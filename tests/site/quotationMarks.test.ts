/** Words stand in the marks of their language wherever a page shows them: a mark on every page would be easy to forget. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import { oneLine } from '../../src/text/escape.ts';
import { inQuoteMarks } from '../../src/text/quoteMarks.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';

test('quotes on their own pages, in lists, of people and of claims', async () => {
  const contentDir = fixture('full');
  const { site } = await loadContent({ contentDir });
  const dist = await builtSite({ contentDir });
  const quotes = site?.articles.flatMap((article) => article.quotes) ?? [];
  const foreign = quotes.filter(({ language }) => inQuoteMarks('', language) !== '“”');
  expect(foreign.length).toBeGreaterThan(1);
  for (const quote of foreign) {
    const words = oneLine(quote.words);
    const pages = dist.pages.filter(
      ({ file }) => !file.startsWith('articles/') || file.includes('/quotes/'),
    );
    const showing = pages
      .map(({ file, html }) => ({ file, text: wordsOf(html) }))
      .filter(({ text }) => text.includes(words));
    expect(showing.length, words).toBeGreaterThan(2);
    for (const { file, text } of showing) {
      expect(text, file).toContain(inQuoteMarks(words, quote.language));
    }
  }
});

/** What a page says itself: texts to be pasted elsewhere and references have rules of their own. */
function wordsOf(html: string): string {
  const { document } = parseHTML(html);
  for (const other of document.querySelectorAll('textarea, .citing')) other.remove();
  return oneLine(document.querySelector('main')?.textContent ?? '');
}
