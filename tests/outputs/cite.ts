/** Citations of a site with one article and one quote. */
import { articleCitations, quoteCitations } from '../../src/outputs/citations/citations.ts';
import { firstArticle, firstQuote, type QuoteOptions, shareSite } from './shareSite.ts';

export const PAGE = 'https://news.example/record/articles/harbour/';
export const QUOTE = `${PAGE}quotes/open-door/`;

export function citeQuote(quote: Partial<QuoteOptions> = {}, title = 'The harbour deal') {
  const site = shareSite({ article: { title }, quotes: [{ id: 'open-door', ...quote }] });
  return quoteCitations(firstQuote(site), site);
}

export function citeArticle(article = {}) {
  const site = shareSite({ article });
  return articleCitations(firstArticle(site), site);
}
