import { entityKey } from '../schema/entityKey.ts';
import { claimFragment, quoteFragment, retiredFragment } from '../urls.ts';
import {
  answeredPaths,
  articleAddresses,
  claimAddresses,
  entityAddresses,
  pageAddresses,
  quoteAddresses,
  retiredAddresses,
} from './addresses.ts';
import type { ResolvedArticle, ResolvedPage, ResolvedSite } from './types.ts';

/** What a link of an editor can lead to on the site, as the editor writes it: `/articles/SLUG/`, without the base. */
export interface SitePaths {
  has(path: string): boolean;
  /** Places within the article or plain page at a path that an editor can know: headings, quotes and claims. */
  fragmentsAt(path: string): ReadonlySet<string> | undefined;
  /** Its first is the front page. */
  all: ReadonlySet<string>;
}

/** Drawn from `public/icon.svg`. */
const ICONS = ['favicon.ico', 'apple-touch-icon.png', 'icon-192.png', 'icon-512.png'];
const CITATIONS = ['bib', 'ris', 'csl.json'] as const;
/** The pages on which a long list goes on: how many there are is for the views to know. */
const LIST_PAGE = /[a-z]+\/(?:\d+\/)?$/;

/**
 * @param publicFiles the files of `public/`, from there, with forward slashes
 * @param unread paths, below the base, of articles and plain pages of which not everything could be read: whatever is
 *   said to be below them may be
 */
export function sitePaths(
  site: ResolvedSite,
  publicFiles: Iterable<string>,
  unread: ReadonlySet<string>,
): SitePaths {
  const { urls } = site;
  const articles = articleAddresses(site);
  const within = (path: string) => `/${path.slice(urls.base.length)}`;
  const made = [
    urls.home(),
    urls.articles(),
    urls.quotes(),
    urls.claims(),
    urls.claimsBy('country'),
    urls.claimsBy('date'),
    urls.entities('person'),
    urls.entities('organization'),
    urls.entities('country'),
    urls.search(),
    urls.about(),
    urls.rss(),
    urls.jsonFeed(),
    urls.quotesFeed(),
    urls.sitemap(),
    urls.manifest(),
    urls.articleSchema(),
    urls.file('robots.txt'),
    urls.file('llms.txt'),
    ...ICONS.map((file) => urls.file(file)),
    ...articles.flatMap(({ slug }) => [
      urls.figures(slug),
      urls.articleData(slug),
      urls.annotations(slug),
      urls.articleCite(slug),
      urls.articleCard(slug),
      ...CITATIONS.map((format) => urls.articleCitation(slug, format)),
    ]),
    // The files of a retired quote go on answering, as its page does.
    ...[...quoteAddresses(site), ...retiredAddresses(site, 'quote')].flatMap(
      ({ slug, item: { id } }) => [
        urls.embed(slug, id),
        urls.quoteCard(slug, id),
        urls.oembed(slug, id),
        ...CITATIONS.map((format) => urls.citation(slug, id, format)),
      ],
    ),
    urls.siteCard(),
    ...[...claimAddresses(site), ...retiredAddresses(site, 'claim')].flatMap(
      ({ slug, item: { id } }) => [
        urls.claimCard(slug, id),
        urls.claimEmbed(slug, id),
        urls.claimOembed(slug, id),
      ],
    ),
    ...entityAddresses(site).map(({ id, item }) => urls.entityCard(entityKey(item.kind, id))),
  ].map(within);
  const pages = [...answeredPaths(site)].map((path) => `/${path}`);
  const all = new Set([...made, ...pages, ...[...publicFiles].map((name) => `/${name}`)]);
  const entities = new Set(
    [...site.entities, ...(site.unmentioned ?? [])].map(({ href }) => within(href)),
  );
  const byPath = new Map<string, ResolvedArticle | ResolvedPage>([
    ...articles.map(({ slug, item }) => [within(urls.article(slug)), item] as const),
    ...pageAddresses(site).map(({ slug, item }) => [within(urls.page(slug)), item] as const),
  ]);
  const isUnread = (path: string) => [...unread].some((start) => path.startsWith(`/${start}`));
  return {
    all,
    has: (path) =>
      all.has(path) ||
      isUnread(path) ||
      /^\/quotes\/\d+\/$/.test(path) ||
      entities.has(path.replace(LIST_PAGE, '')),
    fragmentsAt(path) {
      const page = byPath.get(path);
      return page && !isUnread(page.href.slice(urls.base.length - 1))
        ? fragmentsOf(page)
        : undefined;
    },
  };
}

function fragmentsOf(page: ResolvedArticle | ResolvedPage): Set<string> {
  const headings = page.headings.map(({ id }) => id);
  if ('navigation' in page) return new Set(headings);
  return new Set([
    ...headings,
    ...page.quotes.map(({ id }) => quoteFragment(id)),
    ...page.claims.map(claimFragment),
    ...page.retired.map((retired) => retiredFragment(retired, page)),
  ]);
}
