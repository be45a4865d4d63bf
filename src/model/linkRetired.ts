import type { Issue } from '../schema/issue.ts';
import { suggest } from '../text/nearest.ts';
import { bySlug } from './bySlug.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';
import type { ResolvedArticle, ResolvedClaim, ResolvedQuote, Retired } from './types.ts';

/**
 * Finds what stands now for each retired quote or claim (`now: id`, or `now: slug/id`), also where that was retired
 * in turn.
 *
 * @param articles resolved, in the same order as `annotated`; their retired entries are completed in place
 * @param goneSlugs of articles that have no file any more: what moved there was withdrawn with them
 * @returns an issue for each `now` that leads nowhere, or in a circle
 */
export function linkRetired(
  annotated: readonly AnnotatedArticle[],
  articles: readonly ResolvedArticle[],
  goneSlugs: ReadonlySet<string> = new Set(),
): Issue[] {
  const slugs = bySlug(
    [...articles.keys()],
    (number) => articles[number]?.slug ?? '',
    (number) => articles[number]?.aliases ?? [],
  );

  /** What an id of an article carries: something that is there, or an entry of `retired`. */
  function lookUp(number: number, kind: Retired['kind'], id: string) {
    const article = articles[number];
    const items: readonly (ResolvedQuote | ResolvedClaim)[] =
      (kind === 'quote' ? article?.quotes : article?.claims) ?? [];
    const index = article?.retired.findIndex((entry) => entry.kind === kind && entry.id === id);
    const now = annotated[number]?.entry.retired?.[index ?? -1]?.now;
    return { item: items.find((item) => item.id === id), retired: index !== -1, now };
  }

  /** Follows `now` from entry to entry. `undefined` is a withdrawal, a text is where the way is lost. */
  function follow(number: number, kind: Retired['kind'], now: string) {
    const seen = new Set<string>();
    for (let at = number, next: string | undefined = now; next !== undefined; ) {
      const [slug, id = next] = next.includes('/') ? next.split('/') : [undefined, next];
      const target = slug === undefined ? at : slugs.get(slug);
      if (target === undefined && slug !== undefined && goneSlugs.has(slug)) return undefined;
      if (target === undefined || seen.has(`${target}/${id}`)) return next;
      seen.add(`${target}/${id}`);
      const { item, retired, now: further } = lookUp(target, kind, id);
      if (item !== undefined) return item;
      if (annotated[target]?.broken.includes(id)) return undefined;
      if (!retired) return next;
      at = target;
      next = further;
    }
    return undefined;
  }

  return annotated.flatMap(({ entry, file, path }, number) =>
    (entry.retired ?? []).flatMap((item, index): Issue[] => {
      const retired = articles[number]?.retired[index];
      if (item.now === undefined || retired === undefined) return [];
      const found = follow(number, retired.kind, item.now);
      if (typeof found !== 'string') {
        retired.now = found;
        return [];
      }
      // An id of the same article that is not there has been reported with the other references.
      const others = entry.retired?.filter((other) => other !== item);
      if (!item.now.includes('/') && !others?.some((other) => other[retired.kind] === found)) {
        return [];
      }
      return [
        {
          name: retired.kind === 'quote' ? 'UnknownQuote' : 'UnknownClaim',
          path,
          ...file.placeOf(['retired', index, 'now']),
          found: `${retired.kind} "${retired.id}" is now "${item.now}", which leads to no ${retired.kind}`,
          expected: `the id of a ${retired.kind} of this article, or slug/id of another`,
          fix: suggest(
            item.now,
            [...slugs.keys()].map((slug) => `${slug}/…`),
          ),
        },
      ];
    }),
  );
}
