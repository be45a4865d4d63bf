import { plural } from './plural.ts';

/** A count with its noun. */
export const counts = {
  articles: plural('article', 'articles'),
  quotes: plural('quote', 'quotes'),
  claims: plural('claim', 'claims'),
  sources: plural('source', 'sources'),
  corrections: plural('correction', 'corrections'),
};
