/** Whose copy a file is: by what it says of itself, or else by the quotes that stand in it. */
import type { ResolvedArticle, ResolvedQuote, ResolvedSource } from '../../model/types.ts';
import { foldWords } from '../../text/fold.ts';
import { plainAddress } from '../../text/plainAddress.ts';
import type { CopyText } from './plainText.ts';

/** A source of an article, with the quotes that it has. */
export interface QuotedSource {
  article: ResolvedArticle;
  source: ResolvedSource;
  quotes: readonly ResolvedQuote[];
}

/** What tells that a copy is a source's: the strongest first. */
const REASONS = ['address', 'title', 'quotes'] as const;

export interface Candidate extends QuotedSource {
  reason: (typeof REASONS)[number];
  /** What the copy says, or how many of the quotes stand in it word for word. */
  says: string;
  found: number;
}

/** Words that have to stand in a copy before they tell anything of whose it is. */
const LEAST_WORDS = 6;

export function quotedSources(articles: readonly ResolvedArticle[]): QuotedSource[] {
  return articles.flatMap((article) =>
    article.sources.flatMap((source) => {
      const quotes = article.quotes.filter((quote) => quote.source === source);
      return quotes.length > 0 ? { article, source, quotes } : [];
    }),
  );
}

/**
 * @param stands whether a quote stands in the copy word for word
 * @returns those of which the copy may be, by the strongest reason that there is; more than one document: nobody can say
 */
export function identify(
  copy: CopyText,
  sources: readonly QuotedSource[],
  stands: (quote: ResolvedQuote) => boolean,
): Candidate[] {
  const candidates = sources.flatMap((each): Candidate[] => {
    const found = each.quotes.filter(stands);
    const address = copy.urls.find((url) => isSameAddress(url, each.source));
    if (address !== undefined) {
      return [{ ...each, reason: 'address', says: address, found: found.length }];
    }
    const title = copy.titles.find((line) => hasTitle(line, each.source.title));
    if (title !== undefined) {
      return [{ ...each, reason: 'title', says: title, found: found.length }];
    }
    const words = found.map((quote) => quote.words.split(/\s+/).length);
    if (words.reduce((sum, count) => sum + count, 0) < LEAST_WORDS) return [];
    const says = `${found.length} of ${each.quotes.length}`;
    return [{ ...each, reason: 'quotes', says, found: found.length }];
  });
  const reason = REASONS.find((one) => candidates.some((each) => each.reason === one));
  const likeliest = candidates.filter((each) => each.reason === reason);
  if (reason === 'address') return likeliest;
  const most = Math.max(...likeliest.map(({ found }) => found));
  return likeliest.filter(({ found }) => found === most);
}

/** Articles may share a source: then it has one address, or one name. */
export function documentsOf(candidates: readonly QuotedSource[]): number {
  return new Set(candidates.map(({ source }) => plainAddress(source.url) ?? source.title)).size;
}

function isSameAddress(url: string, { url: own, archived }: ResolvedSource): boolean {
  const plain = plainAddress(url);
  return plain !== undefined && (plain === plainAddress(own) || plain === plainAddress(archived));
}

/** A short title is many a page's; one in brackets is the editor's description. */
function hasTitle(line: string, title: string): boolean {
  const own = foldWords(title).toLowerCase();
  return own.length >= 20 && !own.startsWith('[') && foldWords(line).toLowerCase().includes(own);
}
