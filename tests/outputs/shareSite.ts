/** A small resolved site, made of plain objects, for the tests of the outputs that leave the site. */
import type {
  Entity,
  ResolvedArticle,
  ResolvedQuote,
  ResolvedSite,
  ResolvedSource,
} from '../../src/model/types.ts';
import { entityKey } from '../../src/schema/entityKey.ts';
import { createUrls, quoteFragment } from '../../src/urls.ts';

export interface QuoteOptions extends Partial<Omit<ResolvedQuote, 'speaker' | 'source'>> {
  id: string;
  words?: string;
  speaker?: Partial<Entity>;
  source?: Partial<ResolvedSource>;
}

export interface SiteOptions {
  url?: string;
  settings?: Partial<ResolvedSite['settings']>;
  article?: Partial<ResolvedArticle>;
  quotes?: readonly QuoteOptions[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One article with the given quotes; every field has a plain value. */
export function shareSite(options: SiteOptions = {}): ResolvedSite {
  const url = options.url ?? 'https://news.example/record/';
  const urls = createUrls(url);
  const article = {
    slug: 'harbour',
    path: 'content/articles/harbour.md',
    place: { line: 2, column: 8 },
    title: 'The harbour deal',
    summary: 'Two ministers describe one agreement in different words.',
    authors: [{ name: 'Ada Moreau', url: 'https://ada.example/' }],
    published: '2024-03-02',
    updated: '2024-03-05T09:30:00+01:00',
    dateline: 'Lisbon',
    language: 'en-GB',
    draft: false,
    aliases: [],
    blocks: [],
    text: '',
    headings: [],
    words: 0,
    sources: [],
    entities: [],
    quotes: [],
    claims: [],
    events: [],
    corrections: [],
    retired: [],
    ...options.article,
  } as Mutable<ResolvedArticle>;
  article.href = urls.article(article.slug);
  const quotes = (options.quotes ?? [{ id: 'open-door' }]).map((quote, index) =>
    shareQuote(quote, index, article, url),
  );
  article.quotes = quotes;
  article.sources = quotes.map((quote) => quote.source);
  article.blocks = options.article?.blocks ?? [proseBlock(quotes)];
  article.text = quotes.map((quote) => `She said: ${quote.parts.join(' ')}.\n`).join('');
  return {
    settings: {
      title: 'The Ledger',
      description: 'News, annotated.',
      url,
      language: 'en-GB',
      publisher: { name: 'Ledger House', url: 'https://ledger.example/' },
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      correctionsPolicy: 'We say what we changed.',
      social: [],
      ...options.settings,
    },
    urls,
    articles: [article],
    entities: quotes.map((quote) => quote.speaker),
  };
}

/** The first quote of a site of `shareSite`. */
export function firstQuote(site: ResolvedSite): ResolvedQuote {
  const quote = site.articles[0]?.quotes[0];
  if (!quote) throw new Error('The site has no quote');
  return quote;
}

/** The first article of a site of `shareSite`. */
export function firstArticle(site: ResolvedSite): ResolvedArticle {
  const article = site.articles[0];
  if (!article) throw new Error('The site has no article');
  return article;
}

function shareQuote(
  { words, speaker, source, ...rest }: QuoteOptions,
  index: number,
  article: ResolvedArticle,
  url: string,
): ResolvedQuote {
  const urls = createUrls(url);
  const parts = rest.parts ?? [words ?? 'the door is open to both sides'];
  const start = index * 100 + 10;
  const key = entityKey('person', 'rosa-lind');
  return {
    number: index + 1,
    article,
    role: 'Foreign minister',
    parts,
    words: parts.map((part) => part.replace(/\s+/gu, ' ')).join(' '),
    ranges: [{ start, end: start + parts.join(' ').length }],
    said: { date: '2024-03-01', place: 'Lisbon', occasion: 'Press conference after the talks' },
    about: [],
    claims: [],
    language: article.language,
    place: { line: 1, column: 1 },
    block: 0,
    context: { before: 'She said: ', words: parts.join(' '), after: '.' },
    href: urls.quote(article.slug, rest.id),
    hrefInArticle: urls.quoteInArticle(article.slug, rest.id),
    ...rest,
    speaker: {
      key,
      kind: 'person',
      id: 'rosa-lind',
      name: 'Rosa Lind',
      sameAs: [],
      roles: [],
      href: urls.entity(key),
      ...speaker,
    },
    source: {
      id: 'agency',
      number: 1,
      title: 'Ministers meet in Lisbon',
      publisher: 'Harbour Agency',
      url: 'https://agency.example/a?b=1&c=2',
      published: '2024-03-01',
      kind: 'report',
      ...source,
    },
  };
}

function proseBlock(quotes: readonly ResolvedQuote[]): ResolvedArticle['blocks'][number] {
  const marks = quotes.map((quote) => ({
    type: 'element' as const,
    tagName: 'mark',
    properties: { dataQuote: quote.id, id: quoteFragment(quote.id) },
    children: [{ type: 'text' as const, value: quote.parts.join(' ') }],
  }));
  const children = [{ type: 'text' as const, value: 'She said: ' }, ...marks];
  const paragraph = { type: 'element' as const, tagName: 'p', properties: {}, children };
  return { kind: 'prose', children: [paragraph], quotes, claims: [] };
}
