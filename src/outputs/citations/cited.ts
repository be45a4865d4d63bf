import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { oneLine } from '../../text/escape.ts';
import { quoteWords } from '../sharing/quoteWords.ts';

/** A document that words are taken from. */
export interface CitedSource {
  id: string;
  title: string;
  publisher: string;
  published?: string;
  url: string;
}

/** What is cited: everything a reference says, as plain text on one line each. */
export interface Cited {
  /** Unique in the site: letters, digits and hyphens. */
  key: string;
  kind: 'quote' | 'article';
  /** The speaker, or the authors. Whole names: where a family name stands in a name is not known. */
  authors: readonly string[];
  /** The words, or the title. */
  title: string;
  translation?: string;
  /** The day on which the words were said, or the article was published. */
  date: string;
  occasion?: string;
  place?: string;
  source?: CitedSource;
  /** The title of the article that a quote is in. */
  article?: string;
  /** The site's title. */
  site: string;
  /** This page. */
  url: string;
  language: string;
}

/** A reference names the words; it need not hold a whole speech. */
const LONGEST_TITLE = 200;

export function citedQuote(quote: ResolvedQuote, site: ResolvedSite): Cited {
  const { article, said, source, translation } = quote;
  const cut = (words: string, language: string) =>
    cutAtWord(oneLine(words), LONGEST_TITLE, language);
  return {
    key: `${article.slug}-${quote.id}`,
    kind: 'quote',
    authors: [oneLine(quote.speaker.name)],
    title: cut(quoteWords(quote), quote.language),
    ...(translation && { translation: cut(translation, article.language) }),
    date: said.date.slice(0, 10),
    ...(said.occasion && { occasion: oneLine(said.occasion) }),
    ...(said.place && { place: oneLine(said.place) }),
    source: {
      id: source.id,
      title: oneLine(source.title),
      publisher: oneLine(source.publisher),
      ...(source.published && { published: source.published.slice(0, 10) }),
      url: safeUrl(source.url),
    },
    article: oneLine(article.title),
    site: oneLine(site.settings.title),
    url: safeUrl(site.urls.absolute(quote.href)),
    language: quote.language,
  };
}

export function citedArticle(article: ResolvedArticle, site: ResolvedSite): Cited {
  return {
    key: article.slug,
    kind: 'article',
    authors: article.authors.map(({ name }) => oneLine(name)),
    title: oneLine(article.title),
    date: article.published.slice(0, 10),
    site: oneLine(site.settings.title),
    url: safeUrl(site.urls.absolute(article.href)),
    language: article.language,
  };
}

/** A URL without the characters that mean something in BibTeX or RIS. */
function safeUrl(url: string): string {
  return new URL(url).href.replace(
    /[\s{}\\^`|<>"']/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
