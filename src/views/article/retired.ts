/** Where the fragments of what was retired lead to in the article's page. */
import type { ResolvedArticle, Retired } from '../../model/types.ts';

/** @returns the fragments of what was retired, by the fragment of the words in the prose that stand for it now */
export function movedTo(article: ResolvedArticle): Map<string, string[]> {
  const moved = new Map<string, string[]>();
  for (const retired of placeable(article)) {
    const { now, fragment } = retired;
    if (now?.article !== article || now.ranges.length === 0) continue;
    moved.set(now.fragment, [...(moved.get(now.fragment) ?? []), fragment]);
  }
  return moved;
}

/** @returns what no words of the prose stand for: the end of the page lists it */
export function listedRetired(article: ResolvedArticle): Retired[] {
  const moved = new Set([...movedTo(article).values()].flat());
  return placeable(article).filter(({ fragment }) => !moved.has(fragment));
}

/** A heading that has taken the id since keeps it. */
function placeable({ headings, retired }: ResolvedArticle): Retired[] {
  const taken = new Set(headings.map(({ id }) => id));
  return retired.filter(({ fragment }) => !taken.has(fragment));
}
