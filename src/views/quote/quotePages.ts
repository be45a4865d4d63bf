/** The index of quotes: the newest said first, in pages that do not grow. */
import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';

export interface QuoteYear {
  year: string;
  /** The page on which its latest quote stands, and how many it has. */
  page: number;
  count: number;
}

export interface QuotePageData {
  /** From 1. */
  number: number;
  pages: number;
  total: number;
  /** `2026-11` with its quotes, the latest first. */
  months: { month: string; quotes: ResolvedQuote[] }[];
  years: QuoteYear[];
}

const PER_PAGE = 100;

/**
 * The address of each page that the index has or had: where it has become shorter, its last page answers.
 *
 * @returns each number with the page that stands there
 */
export function quotePageAddresses(site: ResolvedSite): { number: number; page: QuotePageData }[] {
  const pages = quotePages(site);
  const last = pages.at(-1) as QuotePageData;
  const ever = Math.max(pages.length, Math.ceil((site.quotesEver ?? 0) / PER_PAGE));
  return Array.from({ length: ever }, (_, index) => ({
    number: index + 1,
    page: pages[index] ?? last,
  }));
}

/** @returns at least one page, which is empty where nobody is quoted */
export function quotePages(site: ResolvedSite): QuotePageData[] {
  const all = site.articles
    .flatMap(({ quotes }) => quotes)
    .sort((a, b) => (a.said.date < b.said.date ? 1 : a.said.date > b.said.date ? -1 : 0));
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  const years = new Map<string, QuoteYear>();
  for (const [index, { said }] of all.entries()) {
    const year = said.date.slice(0, 4);
    const known = years.get(year) ?? { year, page: Math.floor(index / PER_PAGE) + 1, count: 0 };
    known.count += 1;
    years.set(year, known);
  }
  return Array.from({ length: pages }, (_, index) => {
    const quotes = all.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
    const months = Map.groupBy(quotes, ({ said }) => said.date.slice(0, 7));
    return {
      number: index + 1,
      pages,
      total: all.length,
      months: [...months].map(([month, found]) => ({ month, quotes: found })),
      years: [...years.values()],
    };
  });
}
