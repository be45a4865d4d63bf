/** What opens a panel in an article, for the tests of Chromium and of all engines. */

export const ARTICLE = 'articles/two-way-street-seoul/';
/** What opens, by what it is. */
export const OPENERS = {
  'the words of a quote': 'mark[data-quote]',
  'the marker of a quote': 'a.quote-marker',
  'the words of a claim': '[data-claim]',
  'the marker of a claim': 'a.claim-marker',
  'a name': 'a[data-mention]',
  'the number of a source': 'sup a',
} as const;
/** Those that are links: they open without script, too. */
export const LINKS = Object.values(OPENERS).filter((selector) => /\ba\b/.test(selector));
/** Panels that are open. */
export const OPEN = '.panel details[open], .card.open';
