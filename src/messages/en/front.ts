/** The front page. */
export const front = {
  latestQuotes: 'Latest quotes',
  changes: 'Lately in the record',
  /** The status before and the one after: the words between are for the ear. */
  became: (before: string, after: string) => `${before} became ${after}`,
  /** After a status whose first day is not on record. */
  since: 'by this day',
  newArticle: 'New article',
  further: 'Further articles',
};
