/** Words that stand in many places. */
export const terms = {
  quote: 'Quote',
  claim: 'Claim',
  source: 'Source',
  sourceInside: 'source',
  archived: 'archived copy',
  /** What a quote is about. */
  about: 'About',
  /** Before the title of an article: at the start of a sentence, and within one. */
  in: 'In',
  inside: 'in',
  and: 'and',
  /** Before a day, a month or a year. */
  asOf: 'as of',
  since: 'since',
  from: 'from',
  until: 'until',
  /** From one country to another. */
  flowTo: 'to',
  inArticle: 'Read it in the article',
};
