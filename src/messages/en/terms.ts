import { plural } from './plural.ts';

const list = new Intl.ListFormat('en-GB');
const othersThan = plural('other', 'others');

/** Words that stand in many places. */
export const terms = {
  quote: 'Quote',
  claim: 'Claim',
  source: 'Source',
  sourceInside: 'source',
  archived: 'archived copy',
  /** What a quote is about. */
  about: 'About',
  /** Of something that stands in an article of that title: a sentence without its full stop. */
  in: (title: string) => `In ${title}`,
  /** A few names, and how many more there are. */
  names: (names: readonly string[], others = 0) =>
    list.format(others > 0 ? [...names, othersThan(others)] : names),
  /** Of a day, a month or a year. */
  asOf: (day: string) => `as of ${day}`,
  since: (day: string) => `since ${day}`,
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  inArticle: 'Read it in the article',
};
