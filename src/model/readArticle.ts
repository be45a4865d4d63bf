/** One article's file: read, checked by itself, and annotated. */
import { annotate } from '../annotate/annotate.ts';
import { messagesFor } from '../messages/messages.ts';
import { articleSchema } from '../schema/article.ts';
import { checkDates } from '../schema/checkDates.ts';
import { checkReferences } from '../schema/checkReferences.ts';
import { dayInUtc } from '../schema/days.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { type Issue, levelOf } from '../schema/issue.ts';
import type { Registered } from '../schema/listed.ts';
import { salvage } from '../schema/salvage.ts';
import { validate } from '../schema/validate.ts';
import type { VerifiedEntry } from '../schema/verified.ts';
import { parseYaml } from '../schema/yamlFile.ts';
import type { Urls } from '../urls.ts';
import type { ContentFile } from './contentFiles.ts';
import { listEntities } from './listed.ts';
import { prepareBody } from './prepareBody.ts';
import { checkRecord } from './record/checkRecord.ts';
import { telltaleNames } from './record/unlisted.ts';
import type { Registry } from './registry.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';

export interface ReadArticle {
  slug: string;
  /** Whether every entry of its frontmatter could be read. */
  whole: boolean;
  /** Whether each of its quotes and claims was found in its prose. */
  found: boolean;
  /** Nothing where the file could not be read as YAML and prose. */
  article?: AnnotatedArticle;
  issues: Issue[];
}

/**
 * @param thorough whether what the record lacks is told, too
 * @param verified with what result its quotes were held against their sources
 */
export function readArticle(
  source: ContentFile,
  registry: Registry,
  registered: Registered,
  urls: Urls,
  siteLanguage: string,
  now: string,
  thorough: boolean,
  verified: readonly VerifiedEntry[] = [],
): ReadArticle {
  const { id: slug, path } = source;
  const inFile = <Found extends object>(findings: readonly Found[]) =>
    findings.map((finding) => ({ ...finding, path }));
  const { parts, findings } = splitFrontmatter(source.text);
  if (parts === undefined) return { slug, whole: false, found: false, issues: inFile(findings) };
  const yaml = parseYaml(parts.yaml, parts.yamlLine);
  if (yaml.findings.length > 0) {
    return { slug, whole: false, found: false, issues: inFile(yaml.findings) };
  }

  const valid = validate(articleSchema, yaml);
  const {
    article: entry,
    file,
    broken,
  } = valid.value === undefined
    ? salvage(yaml)
    : { article: valid.value, file: yaml, broken: [] as string[] };
  const issues: Issue[] = inFile([
    ...valid.findings,
    ...checkReferences(entry, file, registered, broken),
    ...checkDates(entry, file, now),
  ]);

  const listed = listEntities(entry, file, path, registry.records);
  const language = entry.language ?? siteLanguage;
  const words = messagesFor(siteLanguage).article;
  const input = prepareBody(entry, file, parts, listed.listings, broken, urls, words);
  const unlisted = thorough ? telltaleNames(registry.records) : undefined;
  const body = annotate({ language, unlisted, ...input });
  const { listings } = listed;
  const scheduled = dayInUtc(entry.published) > now;
  const { markdown } = parts;
  const article = {
    slug,
    path,
    entry,
    markdown,
    file,
    listings,
    body,
    broken,
    scheduled,
    verified,
  };
  const found = body.matches.length === input.targets.length;
  issues.push(...listed.issues, ...inFile(body.findings));
  // What is wrong hides what is there: only then can be told what is missing.
  if (thorough && issues.every((issue) => levelOf(issue) !== 'error')) {
    issues.push(...inFile(checkRecord(article, registry.records, now)));
  }
  return { slug, whole: valid.value !== undefined, found, article, issues };
}
