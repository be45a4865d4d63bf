/** Which figures an article has, and where they stand in its page. */
import { holdsFigure, shownFigure } from '../../model/figures.ts';
import type { ResolvedArticle } from '../../model/types.ts';
import type { FigureKind } from '../../schema/figure.ts';

/** In the order in which they follow the prose, where nothing places them. An exchange stands where it is asked for. */
const KINDS: readonly FigureKind[] = ['flows', 'positions', 'timeline'];

/** @returns the figures for which the article holds something */
export function figuresOf(article: ResolvedArticle): FigureKind[] {
  return KINDS.filter((kind) => holdsFigure(article, kind));
}

/** @returns the figure beside the headline, if the editor asks for one */
export function leadFigure(article: ResolvedArticle): FigureKind | undefined {
  return article.lead && shownFigure(article, article.lead);
}

/** @returns what stands in the prose, by the index of its block: each kind where it is placed first */
export function placedFigures(article: ResolvedArticle): Map<number, FigureKind> {
  const placed = new Map<number, FigureKind>();
  const lead = leadFigure(article);
  article.blocks.forEach(({ figure }, index) => {
    if (figure === undefined || !holdsFigure(article, figure)) return;
    const kind = shownFigure(article, figure);
    if (kind !== lead && ![...placed.values()].includes(kind)) placed.set(index, kind);
  });
  return placed;
}

/** @returns what follows the prose */
export function unplacedFigures(article: ResolvedArticle): FigureKind[] {
  const placed = new Set([leadFigure(article), ...placedFigures(article).values()]);
  // The map says what an exchange has said: it comes where it is asked for.
  if (placed.has('exchange')) placed.add('flows');
  return figuresOf(article).filter((kind) => !placed.has(kind));
}
