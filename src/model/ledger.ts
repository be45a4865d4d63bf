/**
 * The ledger, `content/permalinks.json`: the path of every quote and claim ever published, below the site's base, one
 * to a line and sorted, so that it merges well in git. It only grows.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../schema/issue.ts';
import { bySlug } from './bySlug.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';
import type { ResolvedSite } from './types.ts';

export const LEDGER_PATH = 'content/permalinks.json';

/** A quote's or a claim's permalink, as the ledger keeps it: `articles/SLUG/quotes/ID/`. */
export interface Permalink {
  slug: string;
  kind: 'quote' | 'claim';
  id: string;
}

const PATTERN = /^articles\/([a-z0-9-]+)\/(quote|claim)s\/([a-z0-9-]+)\/$/;

export function formatPermalink({ slug, kind, id }: Permalink): string {
  return `articles/${slug}/${kind}s/${id}/`;
}

/** @returns the permalinks that the site publishes now */
export function permalinksOf(site: ResolvedSite): Permalink[] {
  return site.articles.flatMap((article) => [
    ...article.quotes.map(({ id }) => ({ slug: article.slug, kind: 'quote' as const, id })),
    ...article.claims.map(({ id }) => ({ slug: article.slug, kind: 'claim' as const, id })),
  ]);
}

/** @returns the permalinks of the site that its ledger does not have yet */
export async function unlistedPermalinks(
  site: ResolvedSite,
  contentDir: string,
): Promise<Permalink[]> {
  const { entries } = await readLedger(contentDir);
  const listed = new Set(entries.map(({ permalink }) => formatPermalink(permalink)));
  return permalinksOf(site).filter((permalink) => !listed.has(formatPermalink(permalink)));
}

export interface Ledger {
  /** As they stand in the file, with their line. */
  entries: { permalink: Permalink; line: number }[];
  issues: Issue[];
}

/** Reads the ledger; a site that was never published has none. */
export async function readLedger(contentDir: string): Promise<Ledger> {
  const file = join(contentDir, 'permalinks.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { entries: [], issues: [] };
  let paths: unknown;
  try {
    paths = JSON.parse(text);
  } catch {
    paths = undefined;
  }
  if (!Array.isArray(paths)) {
    return {
      entries: [],
      issues: [ledgerIssue(1, 'text that is no list of JSON', 'restore the file from git')],
    };
  }
  const lines = text.split('\n');
  const ledger: Ledger = { entries: [], issues: [] };
  for (const path of paths) {
    const line = lines.findIndex((content) => content.includes(JSON.stringify(path))) + 1 || 1;
    const [, slug, kind, id] = PATTERN.exec(String(path)) ?? [];
    if (slug === undefined || id === undefined) {
      const fix = 'restore the line from git, or remove it if it was never published';
      ledger.issues.push(ledgerIssue(line, `${JSON.stringify(path)}, which is no permalink`, fix));
    } else {
      ledger.entries.push({
        permalink: { slug, kind: kind === 'quote' ? 'quote' : 'claim', id },
        line,
      });
    }
  }
  return ledger;
}

/** Adds what is new; nothing is ever taken out. */
export async function writeLedger(contentDir: string, permalinks: readonly Permalink[]) {
  const paths = [...new Set(permalinks.map(formatPermalink))].sort();
  await writeFile(join(contentDir, 'permalinks.json'), `${JSON.stringify(paths, null, 2)}\n`);
}

/**
 * @param articles those that would be published
 * @param unread slugs of articles with issues that hide what they list: these are told instead
 * @returns an issue for each permalink of the ledger that would answer no more
 */
export function checkLedger(
  ledger: Ledger,
  articles: readonly AnnotatedArticle[],
  unread: ReadonlySet<string>,
): Issue[] {
  const slugs = bySlug(
    articles,
    ({ slug }) => slug,
    ({ entry }) => entry.aliases ?? [],
  );
  const lost = ledger.entries.flatMap(({ permalink, line }): Issue[] => {
    const { slug, kind, id } = permalink;
    const article = slugs.get(slug);
    if (unread.has(article?.slug ?? slug)) return [];
    const found = `the permalink ${formatPermalink(permalink)}, which would not answer any more`;
    if (article === undefined) {
      const fix = `publish content/articles/${slug}.md again, or add \`${slug}\` to the \`aliases\` of the article that took its place`;
      return [lostIssue(line, found, fix)];
    }
    const { claims, quotes, retired } = article.entry;
    const items = kind === 'quote' ? quotes : claims;
    if (items?.some((item) => item.id === id)) return [];
    if (retired?.some((item) => item[kind] === id)) return [];
    const entry = `{ ${kind}: ${id}, date: YYYY-MM-DD, because: "…" }`;
    const fix = `list ${kind} "${id}" in ${article.path} again, or add ${entry} to its \`retired\`, with \`now:\` where another ${kind} took its place`;
    return [lostIssue(line, found, fix)];
  });
  return [...ledger.issues, ...lost];
}

function lostIssue(line: number, found: string, fix: string): Issue {
  const expected = 'a page for every permalink that was ever published';
  return { name: 'PermalinkLost', path: LEDGER_PATH, line, column: 3, found, expected, fix };
}

function ledgerIssue(line: number, found: string, fix: string): Issue {
  const expected = 'a list of paths such as "articles/SLUG/quotes/ID/"';
  return { name: 'InvalidValue', path: LEDGER_PATH, line, column: 1, found, expected, fix };
}
