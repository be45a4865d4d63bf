import type {
  Entity,
  ResolvedArticle,
  ResolvedQuote,
  ResolvedSite,
  ResolvedSource,
} from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { oneLine } from '../../text/escape.ts';
import type { CitedName } from './names.ts';

/** A document that words are taken from. */
export interface CitedSource {
  id: string;
  /** A title, or a description where the document has none: without the square brackets that mark it. */
  title: string;
  isDescription: boolean;
  publisher: string;
  published?: string;
  url?: string;
  /** How it can be seen without a page. */
  held?: string;
}

/** The page's own article, where a quote is cited. */
export interface CitedContainer {
  title: string;
  /** BCP 47. */
  language: string;
  authors: readonly CitedName[];
  published: string;
}

/** What is cited: everything a reference says, as plain text on one line each. */
export interface Cited {
  /** Unique in the site: letters, digits and hyphens. */
  key: string;
  kind: 'quote' | 'article';
  /** The speaker, or the authors. */
  authors: readonly CitedName[];
  /** The words, or the title. */
  title: string;
  translation?: string;
  /** When the words were said, or the day on which the article was published. */
  date: string;
  occasion?: string;
  place?: string;
  source?: CitedSource;
  /** The article that a quote is in. */
  container?: CitedContainer;
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
    authors: [speakerName(quote.speaker)],
    title: cut(quote.words, quote.language),
    ...(translation && { translation: cut(translation, article.language) }),
    date: said.date.slice(0, 10),
    ...(said.occasion && { occasion: oneLine(said.occasion) }),
    ...(said.place && { place: oneLine(said.place) }),
    source: citedSource(source),
    container: {
      title: oneLine(article.title),
      language: article.language,
      authors: authorNames(article),
      published: article.published.slice(0, 10),
    },
    site: oneLine(site.settings.title),
    url: safeUrl(site.urls.absolute(quote.href)),
    language: quote.language,
  };
}

export function citedArticle(article: ResolvedArticle, site: ResolvedSite): Cited {
  return {
    key: article.slug,
    kind: 'article',
    authors: authorNames(article),
    title: oneLine(article.title),
    date: article.published.slice(0, 10),
    site: oneLine(site.settings.title),
    url: safeUrl(site.urls.absolute(article.href)),
    language: article.language,
  };
}

const DESCRIPTION = /^\[(.*)\]$/su;

function citedSource(source: ResolvedSource): CitedSource {
  const { id, title, publisher, published, url, held } = source;
  const line = oneLine(title);
  const description = DESCRIPTION.exec(line)?.[1];
  return {
    id,
    title: description ?? line,
    isDescription: description !== undefined,
    publisher: oneLine(publisher),
    ...(published && { published: published.slice(0, 10) }),
    ...(url && { url: safeUrl(url) }),
    ...(held && { held: oneLine(held) }),
  };
}

function speakerName({ kind, name, family, given }: Entity): CitedName {
  return citedName({ name, family, given, isPerson: kind === 'person' });
}

/** An author of an article may be a body: only who has the parts of a name is taken for a person. */
function authorNames({ authors }: ResolvedArticle): CitedName[] {
  return authors.map(({ name, family, given }) =>
    citedName({ name, family, given, isPerson: family !== undefined }),
  );
}

function citedName(written: {
  name: string;
  family?: string | undefined;
  given?: string | undefined;
  isPerson: boolean;
}): CitedName {
  const { family, given } = written;
  const parts = family && given ? { family: oneLine(family), given: oneLine(given) } : {};
  return { name: oneLine(written.name), isPerson: written.isPerson, ...parts };
}

/** A URL without the characters that mean something in BibTeX or RIS. */
function safeUrl(url: string): string {
  return new URL(url).href.replace(
    /[\s{}\\^`|<>"']/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
