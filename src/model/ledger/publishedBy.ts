/** What a site publishes now, as its ledger is to have it. */
import { type Permalink, permalinkPath } from '../../urls.ts';
import { findPredecessors } from '../addresses.ts';
import { partPath } from '../partPaths.ts';
import { presentParts } from '../parts.ts';
import type { ResolvedSite } from '../types.ts';
import { fingerprint } from './fingerprint.ts';
import type { LedgerEntry } from './ledgerText.ts';

export type PublishedEntry = Omit<LedgerEntry, 'line'>;

/** @param known the entries of the ledger: they know under which address a thing was published first */
export function publishedBy(site: ResolvedSite, known: readonly LedgerEntry[]): PublishedEntry[] {
  const parts = presentParts(site).map(({ owner, part }) => ({
    permalink: owner,
    part,
    path: partPath(owner, part),
  }));
  return [...pagesBy(site, known), ...parts];
}

function pagesBy(site: ResolvedSite, known: readonly LedgerEntry[]): PublishedEntry[] {
  const firsts = new Map(known.map(({ path, first }) => [path, first ?? path]));
  const predecessors = findPredecessors(site);
  const entry = (permalink: Permalink, former: readonly Permalink[] = [], words?: string) => {
    const path = permalinkPath(permalink);
    const before = former.map(permalinkPath);
    const since = [path, ...before].find((each) => firsts.has(each));
    const first = since === undefined ? (before[0] ?? path) : firsts.get(since);
    return { permalink, path, words, first: first === path ? undefined : first };
  };
  /** Former ids answer as well: those, too, of which the ledger knows nothing yet. */
  const entries = (permalink: Permalink, former: readonly Permalink[]) =>
    [permalink, ...former].map((each) => entry(each, former));
  return [
    ...site.articles.flatMap((article) => [
      ...entries({ kind: 'article', id: article.slug }, predecessors(article)),
      ...article.quotes.map((quote) =>
        entry(
          { kind: 'quote', slug: article.slug, id: quote.id },
          predecessors(quote),
          fingerprint(quote.parts),
        ),
      ),
      ...article.claims.map(({ id }) => entry({ kind: 'claim', slug: article.slug, id })),
      // What was retired before anybody recorded it has a page as well.
      ...article.retired.map(({ kind, id }) => entry({ kind, slug: article.slug, id })),
    ]),
    // Whoever no article names any more may be renamed, too.
    ...[...site.entities, ...(site.unmentioned ?? [])].flatMap(({ kind, id, formerly = [] }) =>
      entries(
        { kind, id },
        formerly.map((each) => ({ kind, id: each })),
      ),
    ),
    ...site.pages.flatMap((page) => entries({ kind: 'page', id: page.slug }, predecessors(page))),
  ];
}

/** @returns the first path of each page that was published under another */
export function firstPathsOf(
  site: ResolvedSite,
  known: readonly LedgerEntry[],
): Map<string, string> {
  const published = pagesBy(site, known);
  return new Map(published.flatMap(({ path, first }) => (first ? [[path, first] as const] : [])));
}

/** @returns what is published and not in the ledger: new pages, new words, and words that it does not know yet */
export function unlisted(
  published: readonly PublishedEntry[],
  known: readonly LedgerEntry[],
): PublishedEntry[] {
  const keyOf = ({ path, words }: PublishedEntry) => (words ? `${path} ${words}` : path);
  const listed = new Set(known.flatMap((entry) => [entry.path, keyOf(entry)]));
  return published.filter((entry) => !listed.has(keyOf(entry)));
}
