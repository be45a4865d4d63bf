/** The one way from the files of an editor to a resolved site and its issues, for build, dev and the commands. */
import { resolve as absolute } from 'node:path';
import type { ArticleEntry } from '../schema/article.ts';
import { today } from '../schema/days.ts';
import { compareIssues, type Issue, levelOf } from '../schema/issue.ts';
import { createUrls, permalinkPath } from '../urls.ts';
import { checkFormerly } from './checkFormerly.ts';
import { checkImages, imagesOf, portraitsOf } from './checkImages.ts';
import { checkLinks, linksInProse } from './checkLinks.ts';
import { checkPages } from './checkPages.ts';
import { checkSlugs } from './checkSlugs.ts';
import { fileNames, readContentFiles, registeredIn } from './contentFiles.ts';
import { inlineRenderers } from './inlineRenderers.ts';
import { checkLedger } from './ledger/checkLedger.ts';
import { everBelow } from './ledger/everBelow.ts';
import { readLedger } from './ledger/ledger.ts';
import { firstPathsOf } from './ledger/publishedBy.ts';
import { publishedEntities } from './ledger/publishedEntities.ts';
import { checkConflicts } from './mergeRecords.ts';
import { publicFolder } from './publicFolder.ts';
import { readArticle } from './readArticle.ts';
import { type ReadPage, readPage, resolvePage } from './readPage.ts';
import { buildRegistry, type ContentEntry, type RegistryEntries } from './registry.ts';
import { type AnnotatedArticle, isHeld } from './resolveArticle.ts';
import { resolveGone, withGone } from './resolveGone.ts';
import { listingsOf, resolveSite } from './resolveSite.ts';
import { RETIRED_PATH, readRetired } from './retiredFile.ts';
import { resolveSettings } from './settings.ts';
import { sitePaths } from './sitePaths.ts';
import type { ResolvedSite, SiteSettings } from './types.ts';
import { unreadKinds } from './unreadKinds.ts';
import { checkStrays } from './verified/checkVerified.ts';
import { readVerified } from './verified/readVerified.ts';

export interface LoadOptions {
  /** The folder that holds `site.yaml`, `articles/` and the registries. */
  contentDir: string;
  /** The folder of the files that are published as they are; that of the project otherwise. */
  publicDir?: string | undefined;
  /** Whether what is held back, drafts and articles for a later day, is part of the site. It is checked in any case. */
  drafts?: boolean;
  /** The day on which the content is published, today otherwise. */
  now?: string | undefined;
  /** Wins over the URL of `site.yaml`. */
  siteUrl?: string | undefined;
  /** Whether what is published has to be in the ledger already. */
  complete?: boolean | undefined;
  /** Whether the ledger is about to be written: what that repairs is no issue. */
  recording?: boolean | undefined;
  /** Texts that are read in the place of files, by their paths as issues name them. */
  instead?: ReadonlyMap<string, string> | undefined;
  /** Whether what the record lacks is told, too: nothing is wrong with a page without it. */
  thorough?: boolean | undefined;
}

export interface ContentEntries extends RegistryEntries {
  articles: ContentEntry<ArticleEntry>[];
}

export interface LoadedContent {
  /** There if, and only if, no issue is an error. */
  site?: ResolvedSite;
  /** What could be resolved, whatever the issues: to check, never to publish. */
  readable: ResolvedSite;
  /** What the files say that the site shows, as it was written: all of it valid where no issue is an error. */
  entries: ContentEntries;
  /** Of every file, in the order of the files. */
  issues: Issue[];
  /** What an editor should know and need not change: one sentence each. */
  notes: string[];
}

/** The folder of the content, the URL that wins over its own, and whether this is CI, as the environment sets them. */
export function contentFromEnvironment(): Pick<LoadOptions, 'contentDir' | 'siteUrl' | 'complete'> {
  return {
    contentDir: absolute(process.env.CONTENT_DIR ?? 'content'),
    siteUrl: process.env.SITE_URL,
    complete: !/^(|0|false)$/i.test(process.env.CI ?? ''),
  };
}

export async function loadContent(options: LoadOptions): Promise<LoadedContent> {
  const [files, ledger] = await Promise.all([
    readContentFiles(options.contentDir, options.instead),
    readLedger(options.contentDir),
  ]);
  const { settings, ...fromSettings } = resolveSettings(files.site, options.siteUrl);
  const urls = createUrls(settings.url);
  const registry = buildRegistry(files, settings.language);
  const registered = registeredIn(files);

  const verified = files.verified.map(readVerified);
  const verifiedOf = new Map(verified.map(({ slug, entries }) => [slug, entries]));

  const articles = files.articles.map((file) =>
    readArticle(
      file,
      registry,
      registered,
      urls,
      settings.language,
      options.now ?? today(),
      options.thorough ?? false,
      verifiedOf.get(file.id) ?? [],
    ),
  );
  const complete = articles.flatMap(({ article }) => article ?? []);
  const pages: ReadPage[] = files.pages.map((file) => readPage(file, settings.language, urls));
  const plain = pages.flatMap((page) => resolvePage(page, settings.language, urls) ?? []);
  const inline = inlineRenderers(complete, urls);
  const kept = publishedEntities(ledger.entries, registry.records);
  const retired = readRetired(files.retired);
  const goneSlugs = new Set(
    retired.records.flatMap(({ kind, id }) => (kind === 'article' ? id : [])),
  );
  const below = everBelow(ledger.entries);
  const resolve = (some: readonly AnnotatedArticle[]) => {
    const { site, issues } = resolveSite(
      some,
      settings,
      urls,
      inline.forFile,
      kept,
      goneSlugs,
      plain,
    );
    const { gone, issues: others } = resolveGone({
      site,
      retired: retired.records,
      below,
      files,
      inline: inline.forFile(RETIRED_PATH),
    });
    const firstPaths = firstPathsOf(site, ledger.entries);
    const quotesEver = new Set(
      ledger.entries.flatMap(({ path, permalink }) => (permalink.kind === 'quote' ? path : [])),
    ).size;
    return {
      site: { ...withGone(site, gone), firstPaths, quotesEver, partsEver: below.parts },
      issues: [...issues, ...others],
    };
  };
  // Drafts are checked like any article, and what is published may not lean on them.
  const withDrafts = resolve(complete);
  const published = complete.filter((article) => !isHeld(article));
  const asPublished = published.length === complete.length ? withDrafts : resolve(published);
  const resolved = options.drafts ? withDrafts : asPublished;
  const unread = new Set(articles.flatMap(({ slug, whole }) => (whole ? [] : [slug])));
  const unreadPages = pages.flatMap(({ slug, entry }) => (entry === undefined ? [slug] : []));
  const unreadPaths = new Set([
    ...articles.flatMap(({ slug: id, whole, found }) =>
      whole && found ? [] : permalinkPath({ kind: 'article', id }),
    ),
    ...unreadPages.map((id) => permalinkPath({ kind: 'page', id })),
  ]);
  const links = [
    ...fromSettings.links,
    ...inline.links(),
    ...complete.flatMap(({ body, path, slug }) =>
      linksInProse(body, path, urls.article(slug), urls),
    ),
    ...pages.flatMap(({ body, path, slug }) =>
      body ? linksInProse(body, path, urls.page(slug), urls) : [],
    ),
  ];
  const publicFiles =
    links.length > 0 || pages.length > 0
      ? await fileNames(options.publicDir ?? publicFolder())
      : [];
  const held = new Set(complete.filter(isHeld).map(({ path }) => path));
  const fromHeld = Map.groupBy(links, ({ path }) => held.has(path));

  const issues = [
    ...files.issues,
    ...fromSettings.issues,
    ...registry.issues,
    ...retired.issues,
    ...articles.flatMap((article) => article.issues),
    ...verified.flatMap((record) => record.issues),
    ...(options.thorough ? checkStrays(verified, complete, unread) : []),
    ...checkConflicts(listingsOf(complete)),
    ...pages.flatMap((page) => page.issues),
    ...checkSlugs(complete),
    ...checkPages(pages, publicFiles),
    ...checkFormerly(registry.records),
    ...(await checkImages(
      [
        ...complete.map(imagesOf),
        ...pages.map(({ path, body }) => ({ path, images: body?.images ?? [] })),
        ...portraitsOf(registry.records.values()),
      ],
      [...files.articles, ...files.pages, ...files.people],
      options.contentDir,
    )),
    ...checkLinks(fromHeld.get(false) ?? [], () =>
      sitePaths(asPublished.site, publicFiles, unreadPaths),
    ),
    ...checkLinks(fromHeld.get(true) ?? [], () =>
      sitePaths(withDrafts.site, publicFiles, unreadPaths),
    ),
    ...withDrafts.issues,
    ...resolved.issues,
    ...ledger.damage,
    ...(options.recording ? [] : ledger.repairable),
    ...checkLedger(ledger, {
      site: asPublished.site,
      articles: published,
      unread,
      unreadKinds: unreadKinds([...registry.issues, ...retired.issues], unreadPages),
      complete: (options.complete ?? false) && !options.recording,
    }),
    ...inline.issues(),
  ];
  const notes = complete.flatMap(({ entry, path, scheduled }) =>
    scheduled && !entry.draft ? `${path} is published from ${entry.published} on, not before.` : [],
  );
  const all = dedupe(issues).sort(compareIssues);
  const shown = options.drafts ? complete : published;
  const entries = {
    ...registry.entries,
    articles: shown.map(({ slug, path, entry, markdown }) => ({
      id: slug,
      path,
      data: entry,
      body: markdown,
    })),
  };
  const loaded = { readable: resolved.site, entries, issues: all, notes };
  return all.some((issue) => levelOf(issue) === 'error')
    ? loaded
    : { ...loaded, site: resolved.site };
}

/** Settings alone, for what has to know the site's URL before the content is read. */
export async function loadSettings(options: LoadOptions): Promise<SiteSettings> {
  const { site } = await readContentFiles(options.contentDir);
  return resolveSettings(site, options.siteUrl).settings;
}

/** What is found at one place with and without the drafts, or in one registry by two articles, is one issue. */
function dedupe(issues: readonly Issue[]): Issue[] {
  const keyOf = ({ path, line, column, name, found }: Issue) =>
    JSON.stringify([path, line, column, name, found]);
  return [...new Map(issues.map((issue) => [keyOf(issue), issue])).values()];
}
