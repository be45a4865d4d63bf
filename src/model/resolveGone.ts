/** What was published and has no file any more: each of its pages says what became of it. */
import type { Issue } from '../schema/issue.ts';
import type { RetiredKind } from '../schema/retired.ts';
import { suggest } from '../text/nearest.ts';
import type { Permalink } from '../urls.ts';
import { articleAddresses, entityAddresses, pageAddresses } from './addresses.ts';
import type { ContentFiles } from './contentFiles.ts';
import type { InlineRenderer } from './inlineText.ts';
import type { EverBelow } from './ledger/everBelow.ts';
import type { RetiredRecord } from './retiredFile.ts';
import type { Entity, Gone, ResolvedArticle, ResolvedPage, ResolvedSite } from './types.ts';

export interface GoneContext {
  /** Without what is gone. */
  site: ResolvedSite;
  retired: readonly RetiredRecord[];
  /** Of the ledger: it alone knows which quotes and claims an article had. */
  below: EverBelow;
  files: Pick<ContentFiles, 'pages' | 'people' | 'organizations' | 'countries'>;
  inline: InlineRenderer;
}

const UNKNOWN = {
  article: 'UnknownArticle',
  page: 'UnknownPage',
  person: 'UnknownPerson',
  organization: 'UnknownOrganization',
  country: 'UnknownCountry',
} as const;

const FOLDERS = {
  page: 'pages',
  person: 'people',
  organization: 'organizations',
  country: 'countries',
} as const;

/** What may take the place of something. */
type Present = ResolvedArticle | ResolvedPage | Entity;

/** @returns what is gone, and an issue for each entry that contradicts what is there, or leads nowhere */
export function resolveGone(context: GoneContext): { gone: Gone[]; issues: Issue[] } {
  const { site, retired, below, files, inline } = context;
  const present = presentItems(site);
  const entries = new Map(retired.map((record) => [keyOf(record.kind, record.id), record]));
  const unmentioned = new Set<Present>(site.unmentioned);
  const issues: Issue[] = [];

  /** Follows `now` from entry to entry. `undefined` is a withdrawal, a text is where the way is lost. */
  function follow({ kind, id, entry }: RetiredRecord): Gone['now'] | string {
    const seen = new Set([id]);
    for (let next = entry.now; next !== undefined; ) {
      const item = present.get(keyOf(kind, next));
      if (item !== undefined) return item;
      const further = entries.get(keyOf(kind, next));
      if (further === undefined || seen.has(next)) return next;
      seen.add(next);
      next = further.entry.now;
    }
    return undefined;
  }

  const gone = retired.flatMap((record): Gone[] => {
    const { kind, id, entry, path, placeOf } = record;
    const item = present.get(keyOf(kind, id));
    const named = item !== undefined && !unmentioned.has(item);
    const hasFile = kind !== 'article' && files[FOLDERS[kind]].some((file) => file.id === id);
    if (named || hasFile) {
      issues.push({
        name: 'DuplicateId',
        path,
        ...placeOf(kind),
        found: `${kind} "${id}" is retired and still there`,
        expected: 'what has no file any more and is named by no article',
        fix: 'remove the entry, or what is still there of it',
      });
      return [];
    }
    const now = follow(record);
    if (typeof now === 'string') {
      issues.push({
        name: UNKNOWN[kind],
        path,
        ...placeOf('now'),
        found: `${kind} "${id}" is now "${entry.now}", which leads to no ${kind}`,
        expected: `the ${kind === 'article' || kind === 'page' ? 'slug' : kind === 'country' ? 'code' : 'id'} of another ${kind} of this site`,
        fix: suggest(entry.now ?? '', idsOf(kind, present)),
      });
      return [];
    }
    const because = inline(entry.because, placeOf('because'));
    const at = (permalink: Permalink): Gone => ({
      permalink,
      date: entry.date,
      because,
      now,
      href: site.urls.permalink(permalink),
    });
    if (kind !== 'article') return [at({ kind, id })];
    return [at({ kind, id }), ...below.items(id).map(at)];
  });
  return { gone, issues };
}

/** @returns the site with what is gone, which then has no page of its own any more */
export function withGone(site: ResolvedSite, gone: readonly Gone[]): ResolvedSite {
  const hrefs = new Set(gone.map(({ href }) => href));
  return { ...site, gone, unmentioned: site.unmentioned?.filter(({ href }) => !hrefs.has(href)) };
}

function presentItems(site: ResolvedSite): Map<string, Present> {
  return new Map<string, Present>([
    ...articleAddresses(site).map(({ slug, item }) => [keyOf('article', slug), item] as const),
    ...pageAddresses(site).map(({ slug, item }) => [keyOf('page', slug), item] as const),
    ...entityAddresses(site).map(({ id, item }) => [keyOf(item.kind, id), item] as const),
  ]);
}

function idsOf(kind: RetiredKind, present: ReadonlyMap<string, unknown>): string[] {
  const prefix = keyOf(kind, '');
  return [...present.keys()].flatMap((key) =>
    key.startsWith(prefix) ? key.slice(prefix.length) : [],
  );
}

function keyOf(kind: RetiredKind, id: string): string {
  return `${kind}:${id}`;
}
