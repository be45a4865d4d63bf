/** The front page. */
export const front = {
  latestQuotes: 'Latest quotes',
  changes: 'Lately in the record',
  /** Between the status before and the one after, for the ear. */
  became: 'became',
  /** After a status whose first day is not on record. */
  since: 'by this day',
  newArticle: 'New article',
  further: 'Further articles',
};
