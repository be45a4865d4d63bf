/** Which figures an article has, and where they stand in its page. */
import type { FigureKind } from '../../annotate/types.ts';
import { holdsFigure } from '../../model/checkFigures.ts';
import type { ResolvedArticle } from '../../model/types.ts';

/** In the order in which they follow the prose, where nothing places them in it. */
const KINDS: readonly FigureKind[] = ['flows', 'positions', 'timeline'];

/** @returns the figures for which the article holds something */
export function figuresOf(article: ResolvedArticle): FigureKind[] {
  return KINDS.filter((kind) => holdsFigure(article, kind));
}

/** @returns what stands in the prose, by the index of its block: each kind where it is placed first */
export function placedFigures(article: ResolvedArticle): Map<number, FigureKind> {
  const placed = new Map<number, FigureKind>();
  for (const kind of figuresOf(article)) {
    const index = article.blocks.findIndex(({ figure }) => figure === kind);
    if (index >= 0) placed.set(index, kind);
  }
  return placed;
}

/** @returns what follows the prose */
export function unplacedFigures(article: ResolvedArticle): FigureKind[] {
  const placed = new Set(placedFigures(article).values());
  return figuresOf(article).filter((kind) => !placed.has(kind));
}
