/** A small resolved site for the tests of the outputs that leave the site: one article with the given quotes. */
import { h } from 'hastscript';
import type {
  Entity,
  ResolvedArticle,
  ResolvedQuote,
  ResolvedSite,
  ResolvedSource,
} from '../../src/model/types.ts';
import { quoteFragment } from '../../src/urls.ts';
import { type Model, type Mutable, modelAt } from '../support/model.ts';
import { createBlock, mark } from '../support/modelProse.ts';

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
  pages?: ResolvedSite['pages'];
}

export function shareSite(options: SiteOptions = {}): ResolvedSite {
  const model = modelAt(options.url ?? 'https://news.example/record/');
  const article: Mutable<ResolvedArticle> = model.createArticle('harbour', {
    title: 'The harbour deal',
    summary: 'Two ministers describe one agreement in different words.',
    authors: [{ name: 'Ada Moreau', url: 'https://ada.example/' }],
    published: '2024-03-02',
    updated: '2024-03-05T09:30:00+01:00',
    dateline: 'Lisbon',
    language: 'en-GB',
    wordCount: 0,
    ...options.article,
  });
  const quotes = (options.quotes ?? [{ id: 'open-door' }]).map((quote, index) =>
    shareQuote(quote, index, article, model),
  );
  const marks = quotes.map(({ id, parts }) => {
    const words = mark('quote', id, parts.join(' '));
    return { ...words, properties: { ...words.properties, id: quoteFragment(id) } };
  });
  article.quotes = quotes;
  article.sources = quotes.map((quote) => quote.source);
  const block = { ...createBlock(h('p', ['She said: ', ...marks])), quotes };
  article.blocks = options.article?.blocks ?? [block];
  article.text = quotes.map((quote) => `She said: ${quote.parts.join(' ')}.\n`).join('');
  return {
    ...model.createSite([article], {
      title: 'The Ledger',
      description: 'News, annotated.',
      language: 'en-GB',
      publisher: { name: 'Ledger House', url: 'https://ledger.example/' },
      correctionsPolicy: 'We say what we changed.',
      social: [],
      ...options.settings,
    }),
    pages: options.pages ?? [],
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
  { id, words, speaker, source, ...given }: QuoteOptions,
  index: number,
  article: ResolvedArticle,
  { createEntity, createQuote, createSource }: Model,
): ResolvedQuote {
  const parts = given.parts ?? [words ?? 'the door is open to both sides'];
  const start = index * 100 + 10;
  const rosa = createEntity('person', 'rosa-lind', 'Rosa Lind', speaker);
  const agency = createSource(1, 'agency', {
    title: 'Ministers meet in Lisbon',
    publisher: 'Harbour Agency',
    url: 'https://agency.example/a?b=1&c=2',
    published: '2024-03-01',
    ...source,
  });
  return createQuote(article, id, parts, rosa, agency, {
    number: index + 1,
    role: 'Foreign minister',
    ranges: [{ start, end: start + parts.join(' ').length }],
    said: { date: '2024-03-01', place: 'Lisbon', occasion: 'Press conference after the talks' },
    context: { before: 'She said: ', words: parts.join(' '), after: '.' },
    ...given,
  });
}
