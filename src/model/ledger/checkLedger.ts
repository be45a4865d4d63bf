import type { Issue } from '../../schema/issue.ts';
import { type Permalink, permalinkPath } from '../../urls.ts';
import { answeredPaths } from '../addresses.ts';
import { bySlug } from '../bySlug.ts';
import type { AnnotatedArticle } from '../resolveArticle.ts';
import type { ResolvedSite } from '../types.ts';
import { checkWording } from './checkWording.ts';
import { LEDGER_PATH, type Ledger } from './ledger.ts';
import type { LedgerEntry } from './ledgerText.ts';
import { publishedBy, unlisted } from './publishedBy.ts';

export interface LedgerContext {
  /** What would be published. */
  site: ResolvedSite;
  /** Its articles as they were read. */
  articles: readonly AnnotatedArticle[];
  /** Slugs of articles with issues that hide what they list: these are told instead. */
  unread: ReadonlySet<string>;
  /** Kinds of entity and of retired thing of which a file could not be read. */
  unreadKinds: ReadonlySet<string>;
  /** Whether what is published has to be in the ledger already. */
  complete: boolean;
}

/** @returns an issue for each permalink of the ledger that would answer no more, and for what it lacks */
export function checkLedger(ledger: Ledger, context: LedgerContext): Issue[] {
  const { site, articles, unread, unreadKinds, complete } = context;
  const answered = answeredPaths(site);
  const slugs = bySlug(
    articles,
    ({ slug }) => slug,
    ({ entry }) => entry.aliases ?? [],
  );

  /** Something that has an issue of its own is not lost. */
  function isTold({ permalink }: LedgerEntry): boolean {
    const { kind, id } = permalink;
    if (unreadKinds.has(kind)) return true;
    if (kind === 'article') return unread.has(id);
    if (kind !== 'quote' && kind !== 'claim') return false;
    const article = slugs.get(permalink.slug);
    if (unread.has(article?.slug ?? permalink.slug)) return true;
    const { quotes, claims } = article?.entry ?? {};
    return (kind === 'quote' ? quotes : claims)?.some((item) => item.id === id) ?? false;
  }

  const lost = distinct(ledger.entries).filter(
    (entry) => !answered.has(entry.path) && !isTold(entry),
  );
  const lostArticles = new Set(
    lost.flatMap(({ permalink: { kind, id } }) => (kind === 'article' ? id : [])),
  );
  return [
    ...lost
      .filter(({ permalink }) => !('slug' in permalink && lostArticles.has(permalink.slug)))
      .map((entry) => lostIssue(entry, slugs)),
    ...checkWording(ledger.entries, site),
    ...(complete ? unlistedIssues(site, ledger) : []),
  ];
}

/** Each page once; one of which only quotes, claims or parts are listed was published with them. */
function distinct(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const found = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const { permalink, line, part } = entry;
    const owner: Permalink =
      'slug' in permalink ? { kind: 'article', id: permalink.slug } : permalink;
    const path = permalinkPath(owner);
    if (!found.has(path)) found.set(path, { permalink: owner, path, line });
    if (part !== undefined) continue;
    const known = found.get(entry.path);
    if (known === undefined || known.permalink.kind === 'article') found.set(entry.path, entry);
  }
  return [...found.values()];
}

function lostIssue(entry: LedgerEntry, slugs: ReadonlyMap<string, AnnotatedArticle>): Issue {
  return {
    name: 'PermalinkLost',
    path: LEDGER_PATH,
    line: entry.line,
    column: 3,
    found: `the permalink ${entry.path}, which would not answer any more`,
    expected: 'a page for every permalink that was ever published',
    fix: fixOf(entry, slugs),
  };
}

function fixOf({ permalink }: LedgerEntry, slugs: ReadonlyMap<string, AnnotatedArticle>): string {
  const { kind, id } = permalink;
  const retire = `- { ${kind}: ${id}, date: YYYY-MM-DD, because: "…" }`;
  const withNow = `with \`now:\` and its id where another ${kind} took its place`;
  switch (kind) {
    case 'article':
      return `publish content/articles/${id}.md again; or, if it has another name now, add \`${id}\` to the \`aliases\` of that article; or add this line to content/retired.yaml, ${withNow.replace('its id', 'its slug')}:\n${retire}`;
    case 'quote':
    case 'claim':
      return `list ${kind} "${id}" in ${slugs.get(permalink.slug)?.path} again, or add this line to its \`retired:\`, ${withNow}:\n  ${retire}`;
    case 'country':
      return `add this line to content/retired.yaml:\n${retire}`;
    case 'page':
      return `publish content/pages/${id}.md again; or, if it has another name now, add \`${id}\` to the \`aliases\` of that page; or add this line to content/retired.yaml, ${withNow.replace('its id', 'its slug')}:\n${retire}`;
    default: {
      const file = `content/${kind === 'person' ? 'people' : 'organizations'}/`;
      return `keep ${file}${id}.yaml, even if no article names it; or, if it has another id now, add this line to the file of that id:\nformerly: [${id}]\nor add this line to content/retired.yaml, ${withNow}:\n${retire}`;
    }
  }
}

function unlistedIssues(site: ResolvedSite, { entries }: Ledger): Issue[] {
  const missing = unlisted(publishedBy(site, entries), entries);
  const [first] = missing;
  if (first === undefined) return [];
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  return [
    {
      name: 'PermalinkUnlisted',
      path: LEDGER_PATH,
      line: 1,
      column: 1,
      found: `no line for ${first.path}${others}, to be published now`,
      expected: 'a list of all that is published: what is missing in it could vanish unnoticed',
      fix: 'run `npm run permalinks`, and commit content/permalinks.json with the articles',
    },
  ];
}
