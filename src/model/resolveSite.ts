import type { Issue } from '../schema/issue.ts';
import type { Urls } from '../urls.ts';
import { checkFigures } from './checkFigures.ts';
import { checkPositions } from './checkPositions.ts';
import { resolveEntities } from './entities.ts';
import type { InlineRenderer } from './inlineText.ts';
import { linkClaims } from './linkClaims.ts';
import { linkRetired } from './linkRetired.ts';
import type { Listing } from './listed.ts';
import { mergeRecords } from './mergeRecords.ts';
import type { EntityRecord } from './records.ts';
import { type AnnotatedArticle, isHeld, resolveArticle } from './resolveArticle.ts';
import type { ResolvedPage, ResolvedSite, SiteSettings } from './types.ts';

/**
 * @param rendererFor the renderer of the inline Markdown of a file
 * @param kept what a registry says of entities that keep their page though no article may name them any more
 * @param goneSlugs of articles that have no file any more
 */
export function resolveSite(
  annotated: readonly AnnotatedArticle[],
  settings: SiteSettings,
  urls: Urls,
  rendererFor: (path: string) => InlineRenderer,
  kept: readonly EntityRecord[] = [],
  goneSlugs: ReadonlySet<string> = new Set(),
  pages: readonly ResolvedPage[] = [],
): { site: ResolvedSite; issues: Issue[] } {
  const oldestFirst = annotated.toSorted(byAge);
  const listed = mergeRecords(listingsOf(annotated));
  const unmentioned = kept.filter(({ key }) => !listed.has(key));
  const entities = resolveEntities([...listed.values(), ...unmentioned], urls, rendererFor);
  const articles = oldestFirst.map((article) =>
    resolveArticle(article, entities, settings.language, rendererFor(article.path), urls),
  );
  const issues = [
    ...linkClaims(oldestFirst, articles),
    ...linkRetired(oldestFirst, articles, goneSlugs),
    ...oldestFirst.flatMap((each, index) => {
      const article = articles[index];
      return article === undefined
        ? []
        : [...checkPositions(each, article), ...checkFigures(each, article)];
    }),
  ];
  const collator = new Intl.Collator(settings.language);
  const site: ResolvedSite = {
    settings,
    urls,
    articles: articles.reverse(),
    pages,
    entities: [...entities.values()]
      .filter(({ key }) => listed.has(key))
      .sort((a, b) => collator.compare(a.name, b.name)),
    unmentioned: unmentioned.flatMap(({ key }) => entities.get(key) ?? []),
  };
  return { site, issues };
}

/** Oldest first. */
function byAge(a: AnnotatedArticle, b: AnnotatedArticle): number {
  return compare(a.entry.published, b.entry.published) || compare(a.path, b.path);
}

/** What articles list, in the order in which their words count: the oldest first, what is held back last. */
export function listingsOf(articles: readonly AnnotatedArticle[]): Listing[] {
  const order = articles.toSorted((a, b) => Number(isHeld(a)) - Number(isHeld(b)) || byAge(a, b));
  return order.flatMap(({ listings }) => listings);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
