/** The article of a page, read from its file as it is. */
import { basename, join } from 'node:path';
import type { AnnotatedBody } from '../../annotate/types.ts';
import { type ContentFiles, readContentFiles, registeredIn } from '../../model/contentFiles.ts';
import type { Listing } from '../../model/listed.ts';
import { readArticle } from '../../model/readArticle.ts';
import type { EntityRecord } from '../../model/records.ts';
import { buildRegistry } from '../../model/registry.ts';
import { resolveSettings } from '../../model/settings.ts';
import type { ArticleEntry } from '../../schema/article.ts';
import { today } from '../../schema/days.ts';
import type { EntityKey } from '../../schema/entityKey.ts';
import type { YamlFile } from '../../schema/yamlFile.ts';
import { createUrls } from '../../urls.ts';

export interface OpenArticle {
  /** On this machine. */
  file: string;
  /** As issues name it. */
  path: string;
  /** The whole file. */
  text: string;
  markdown: string;
  entry: ArticleEntry;
  frontmatter: YamlFile;
  body: AnnotatedBody;
  listings: readonly Listing[];
  /** Of the registries, every country included. */
  records: ReadonlyMap<EntityKey, EntityRecord>;
  /** BCP 47 */
  language: string;
}

export interface OpenedPage {
  /** BCP 47, of the site. */
  siteLanguage: string;
  /** Nothing where the page is no article, or its file cannot be read as one. */
  article?: OpenArticle | undefined;
}

/** @param pathname of the page, with the site's base path */
export async function openPage(
  contentDir: string,
  siteUrl: string | undefined,
  pathname: string,
): Promise<OpenedPage> {
  const files = await readContentFiles(contentDir);
  const { settings } = resolveSettings(files.site, siteUrl);
  const { language: siteLanguage } = settings;
  const urls = createUrls(settings.url);
  const source = files.articles.find(({ id }) => urls.article(id) === pathname);
  return { siteLanguage, article: source && open(source, files, urls, siteLanguage) };
}

function open(
  source: ContentFiles['articles'][number],
  files: ContentFiles,
  urls: ReturnType<typeof createUrls>,
  siteLanguage: string,
): OpenArticle | undefined {
  const registry = buildRegistry(files, siteLanguage);
  const registered = registeredIn(files);
  const read = readArticle(source, registry, registered, urls, siteLanguage, today(), false);
  if (read.article === undefined || !read.whole) return undefined;
  const { entry, file, body, listings } = read.article;
  return {
    file: join(source.directory, basename(source.path)),
    path: source.path,
    text: source.text,
    markdown: read.article.markdown,
    entry,
    frontmatter: file,
    body,
    listings,
    records: registry.records,
    language: entry.language ?? siteLanguage,
  };
}
