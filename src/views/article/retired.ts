/** Where the fragments of what was retired lead to in the article's page. */
import type { ResolvedArticle, Retired } from '../../model/types.ts';
import { claimFragment, quoteFragment, retiredFragment } from '../../urls.ts';

/** @returns the fragments of what was retired, by the fragment of the words in the prose that stand for it now */
export function movedTo(article: ResolvedArticle): Map<string, string[]> {
  const moved = new Map<string, string[]>();
  for (const retired of placeable(article)) {
    const { now } = retired;
    if (now?.article !== article || now.ranges.length === 0) continue;
    const here = 'speaker' in now ? quoteFragment(now.id) : claimFragment(now);
    moved.set(here, [...(moved.get(here) ?? []), retiredFragment(retired, article)]);
  }
  return moved;
}

/** @returns what no words of the prose stand for: the end of the page lists it */
export function listedRetired(article: ResolvedArticle): Retired[] {
  const moved = new Set([...movedTo(article).values()].flat());
  return placeable(article).filter((retired) => !moved.has(retiredFragment(retired, article)));
}

/** A heading that has taken the id since keeps it. */
function placeable(article: ResolvedArticle): Retired[] {
  const taken = new Set(article.headings.map(({ id }) => id));
  return article.retired.filter((retired) => !taken.has(retiredFragment(retired, article)));
}
