import type { PluralForms } from '../types.ts';

/** The search page. What stands in braces is filled in by its script. */
export const search = {
  /** Of the page, and on its button. */
  title: 'Search',
  description: 'Articles, quotes, claims, people, organizations and countries on this site.',
  field: 'Words to find',
  /** Countries are called as their pages are. */
  filters: {
    kind: 'Kind',
    speaker: 'Speaker',
    status: 'Status',
    year: 'Year',
  },
  /** Where a filter is not used. */
  any: 'All',
  clear: 'Clear all',
  /** By the plural categories of the language. */
  results: { one: '{count} result', other: '{count} results' } as PluralForms,
  nothing: 'Nothing was found. Fewer or other words may help.',
  more: 'Show more',
  failed: 'The search could not be loaded. The indexes below hold everything.',
  withoutScript: 'Searching needs script. Without it, the indexes hold everything:',
  browse: 'Browse',
};
