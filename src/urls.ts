/**
 * Every permalink and every fragment id is made here and nowhere else. Paths are promises: `content/README.md`
 * and the ledger rely on them.
 */
import { type EntityKey, type EntityKind, entityKey, splitEntityKey } from './schema/entityKey.ts';

/** Folder of an entity's kind in the site. */
const ENTITY_FOLDERS = {
  person: 'people',
  organization: 'organizations',
  country: 'countries',
} as const;

/** The lists of an entity that may go on in pages of their own, in the order of its page. */
export const ENTITY_LISTS = [
  'quotes',
  'positions',
  'about',
  'events',
  'mentions',
  'articles',
] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];

/** The map of an article's flows is drawn for wide columns and for narrow ones. */
export const MAP_KINDS = ['wide', 'narrow'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/**
 * @param siteUrl where the site is published, with its sub-path: `https://example.org/a/b/`
 * @returns functions that make paths from the root of the host (`/a/b/articles/…/`), and `absolute`
 */
export function createUrls(siteUrl: string | URL) {
  const root = new URL(siteUrl);
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  const path = (rest: string) => root.pathname + rest;
  const entity = (key: EntityKey) => {
    const [kind, id] = splitEntityKey(key);
    return path(`${ENTITY_FOLDERS[kind]}/${kind === 'country' ? id.toLowerCase() : id}/`);
  };
  const article = (slug: string) => path(`articles/${slug}/`);
  const quote = (slug: string, id: string) => `${article(slug)}quotes/${id}/`;
  const claim = (slug: string, id: string) => `${article(slug)}claims/${id}/`;
  // An article may be called `people`, and a quote of it like anybody's id: these lie below their pages.
  const claimCard = (slug: string, id: string) => `${claim(slug, id)}card.png`;
  const entityCard = (key: EntityKey) => `${entity(key)}card.png`;
  const siteCard = () => path('card.png');

  /** The card that belongs to a page. */
  function card(permalink: Permalink): string {
    const { kind, id } = permalink;
    switch (kind) {
      case 'quote':
        return path(`cards/${permalink.slug}/${id}.png`);
      case 'claim':
        return claimCard(permalink.slug, id);
      case 'article':
        return path(`cards/${id}.png`);
      case 'page':
        return siteCard();
      default:
        return entityCard(entityKey(kind, id));
    }
  }

  return {
    /** The base path, with a slash at both ends. */
    base: root.pathname,
    /** A path of this site as a whole URL. */
    absolute: (pathFromRoot: string) => new URL(pathFromRoot, root).href,
    home: () => path(''),
    articles: () => path('articles/'),
    quotes: () => path('quotes/'),
    claims: () => path('claims/'),
    /** The index of claims in another order. */
    claimsBy: (order: 'country' | 'date') => path(`claims/by-${order}/`),
    entities: (kind: keyof typeof ENTITY_FOLDERS) => path(`${ENTITY_FOLDERS[kind]}/`),
    search: () => path('search/'),
    /** The folder of the index that the search page reads. */
    searchIndex: () => path('search/index/'),
    about: () => path('about/'),
    /** A plain page. */
    page: (slug: string) => path(`${slug}/`),
    article,
    /** The words of a quote in the article. */
    quoteInArticle: (slug: string, id: string) => `${article(slug)}#${id}`,
    /** @param fragment the claim's: see `claimFragment` */
    claimInArticle: (slug: string, fragment: string) => `${article(slug)}#${fragment}`,
    quote,
    claim,
    entity,
    /** Any page that was promised to last. */
    permalink: (permalink: Permalink) => path(permalinkPath(permalink)),
    flag: (code: string) => path(`flags/${code.toLowerCase()}.svg`),
    /** A list that is too long for the page about its entity. @param page from 1 */
    entityList: (key: EntityKey, list: EntityList, page = 1) =>
      `${entity(key)}${list}/${page > 1 ? `${page}/` : ''}`,
    quotesPage: (page: number) => path(page > 1 ? `quotes/${page}/` : 'quotes/'),
    /** A quote alone, for a frame; an article's quotes and claims may share ids. */
    embed: (slug: string, id: string) => path(`embed/${slug}/${id}/`),
    claimEmbed: (slug: string, id: string) => path(`embed/${slug}/claims/${id}/`),
    card,
    quoteCard: (slug: string, id: string) => card({ kind: 'quote', slug, id }),
    articleCard: (slug: string) => card({ kind: 'article', id: slug }),
    claimCard,
    entityCard,
    /** Of the front page and of whatever has no card of its own. */
    siteCard,
    /** The figures of an article in full. */
    figures: (slug: string) => `${article(slug)}figures/`,
    flowMap: (slug: string, kind: MapKind) => `${article(slug)}figures/flows-${kind}.svg`,
    articleData: (slug: string) => `${article(slug)}article.json`,
    /** The JSON Schema of every `article.json`. */
    articleSchema: () => path('schema/article.json'),
    annotations: (slug: string) => `${article(slug)}annotations.jsonld`,
    citation: (slug: string, id: string, format: CitationFormat) =>
      `${quote(slug, id)}cite.${format}`,
    /** How to cite an article, and the files of it. */
    articleCite: (slug: string) => `${article(slug)}cite/`,
    articleCitation: (slug: string, format: CitationFormat) => `${article(slug)}cite.${format}`,
    oembed: (slug: string, id: string) => `${quote(slug, id)}oembed.json`,
    claimOembed: (slug: string, id: string) => `${claim(slug, id)}oembed.json`,
    rss: () => path('rss.xml'),
    jsonFeed: () => path('feed.json'),
    quotesFeed: () => path('quotes.xml'),
    manifest: () => path('manifest.webmanifest'),
    sitemap: () => path('sitemap-index.xml'),
    /** A file of `public/`, or a link that an editor wrote as `/…`. */
    file: (rest: string) => path(rest.replace(/^\/+/, '')),
  };
}

/** First parts of the site's own paths: no plain page may have one for its slug. */
export const OWN_SEGMENTS: readonly string[] = [
  '404',
  'about',
  'articles',
  'cards',
  'claims',
  'countries',
  'embed',
  'flags',
  'index',
  'organizations',
  'pagefind',
  'people',
  'quotes',
  'schema',
  'search',
];

export type Urls = ReturnType<typeof createUrls>;
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

/**
 * Fragment ids in an article. Ids of quotes are kebab-case and belong to the editor; what the page itself needs
 * holds an underscore, which no id of an editor can have.
 */
export const quoteFragment = (id: string) => id;
/**
 * The words that state a claim. A quote keeps its id where a claim's would be the same: an underscore is in no quote's.
 *
 * @param quotes all of the article
 */
export function claimWordsFragment(id: string, quotes: readonly { id: string }[]): string {
  const fragment = `claim-${id}`;
  const taken = quotes.some((quote) => quoteFragment(quote.id) === fragment);
  return taken ? `claim_${id}` : fragment;
}
/** Where a claim stands in the page of its article: its words or, where the prose has none, the panel about it. */
export function claimFragment({ id, ranges, article }: PlacedClaim): string {
  return ranges.length > 0 ? claimWordsFragment(id, article.quotes) : claimNoteFragment(id);
}
interface PlacedClaim {
  id: string;
  /** Of its words in the prose. */
  ranges: readonly unknown[];
  article: { quotes: readonly { id: string }[] };
}
/** Where a quote or a claim that was retired stood. */
export function retiredFragment(
  { kind, id }: { kind: 'quote' | 'claim'; id: string },
  { quotes }: PlacedClaim['article'],
): string {
  return kind === 'quote' ? quoteFragment(id) : claimWordsFragment(id, quotes);
}
/** All that a page says, below its masthead. */
export const mainFragment = 'main';
/** The panel about a quote or a claim. */
export const quoteNoteFragment = (id: string) => `q_${id}`;
export const claimNoteFragment = (id: string) => `c_${id}`;
export const entityFragment = (key: EntityKey) => `who_${key.replace(':', '_')}`;
export const sourceFragment = (id: string) => `src_${id}`;
/** @param index among the article's events, from 0 */
export const eventFragment = (index: number) => `event_${index + 1}`;

/** A page that was promised to last. A country's id is its code in capitals. */
export type Permalink =
  | { kind: 'article' | 'page'; id: string }
  | { kind: 'quote' | 'claim'; slug: string; id: string }
  | { kind: EntityKind; id: string };

/** @returns the path of a permalink below the site's base, `articles/SLUG/quotes/ID/`: the same wherever it is served */
export function permalinkPath(permalink: Permalink): string {
  const { kind, id } = permalink;
  switch (kind) {
    case 'quote':
    case 'claim':
      return BELOW[kind](permalink.slug, id).slice(1);
    case 'article':
      return BELOW.article(id).slice(1);
    case 'page':
      return BELOW.page(id).slice(1);
    default:
      return BELOW.entity(entityKey(kind, id)).slice(1);
  }
}

/** @returns the permalink that has this path, if one can have it */
export function readPermalink(path: string): Permalink | undefined {
  const [, folder = '', id = '', list, inner] = PERMALINK.exec(path) ?? [];
  if (list !== undefined && inner !== undefined) {
    const kind = list === 'quotes' ? 'quote' : 'claim';
    return folder === 'articles' ? { kind, slug: id, id: inner } : undefined;
  }
  if (folder === 'articles' && id !== '') return { kind: 'article', id };
  for (const kind of Object.keys(ENTITY_FOLDERS) as EntityKind[]) {
    if (folder !== ENTITY_FOLDERS[kind] || id === '') continue;
    return { kind, id: kind === 'country' ? id.toUpperCase() : id };
  }
  return folder !== '' && id === '' ? { kind: 'page', id: folder } : undefined;
}

const PERMALINK = /^([a-z0-9-]+)\/(?:([a-z0-9-]+)\/(?:(quotes|claims)\/([a-z0-9-]+)\/)?)?$/;
/** A site at the root of any host. */
const BELOW = createUrls('https://example.org/');
