/** The kinds of things that can be found, in the order in which they are offered. */
export const SEARCH_KINDS = [
  'article',
  'quote',
  'claim',
  'person',
  'organization',
  'country',
  'page',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** By what results can be narrowed, in the order in which it is offered; values are shown as they are. */
export const SEARCH_FILTERS = ['kind', 'speaker', 'country', 'status', 'year'] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** What a result shows, in plain text. It is searched too: nothing may stand here that is not about the thing itself. */
export interface SearchMeta {
  /** A name, an article's title; of a quote and a claim their words, whole. */
  title: string;
  /** Who said it and when, what somebody is. */
  line?: string;
}

/** One thing that can be found. */
export interface SearchRecord {
  /** The words, from the root of the host. */
  url: string;
  /** What is searched: plain text, or where `sections` are given those. */
  content: string;
  /** The parts of an article or a plain page under its headings; a result leads to the heading. */
  sections?: readonly SearchSection[];
  meta: SearchMeta;
  /** `language`, which is not offered: that of its words where it is not the site's, BCP 47. */
  filters: Partial<Record<SearchFilter | 'language', readonly string[]>>;
}

export interface SearchSection {
  /** Fragment id and text of the heading; the beginning of an article has none. */
  id?: string;
  heading?: string;
  text: string;
}
