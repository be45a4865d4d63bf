/** What this site uses of the script that Pagefind writes beside its index: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: {
    baseUrl?: string;
    /** In words. */
    excerptLength?: number;
  }): Promise<void>;
  init(): Promise<void>;
  /** How many records have each value. */
  filters(): Promise<FilterCounts>;
  /** @returns `null` where a later call has taken its place */
  debouncedSearch(
    term: string | null,
    options: { filters: Record<string, string> },
    wait?: number,
  ): Promise<SearchResponse | null>;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchResponse {
  results: { id: string; data(): Promise<Fragment> }[];
  /** How many of the results have each value. */
  filters: FilterCounts;
}

export interface Fragment {
  url: string;
  /** HTML: text in which `<mark>` stands around what was found. */
  excerpt: string;
  meta: { title?: string; line?: string };
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
