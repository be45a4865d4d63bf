/** The frame of every page, the front page and the indexes. */
export const site = {
  skip: 'Skip to the text',
  sections: 'Site',
  articles: 'Articles',
  quotes: 'Quotes',
  claims: 'Claims',
  about: 'About',
  aboutTitle: 'About this site',
  license: 'License',
  corrections: 'Corrections',
  allArticles: 'All articles',
  allQuotes: 'All quotes',
  /** Where a list is empty. */
  none: 'None so far.',
  onSite: 'On this site',
  notFound: 'Page not found',
  notFoundText:
    'Check the address for a typing error. What was once published here goes on answering: what was withdrawn says so at its own address.',
};

/** Of an article that only `dev` shows. */
export const held = {
  draft: 'Draft: not published',
  scheduled: (day: string) => `Not published before ${day}`,
};

/** The way through a list of several pages. */
export const paging = {
  label: 'Pages',
  page: (number: number, pages: number) => `page ${number} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  years: 'Years',
  /** Unfolds the rest of a list. */
  rest: (title: string, count: number) => `${title}: ${count} more`,
  whole: (title: string, count: number) => `${title}: ${count}`,
  all: (title: string, count: number) => `${title}: all ${count}`,
};
