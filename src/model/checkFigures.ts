import { asFigureKind, type FigureKind } from '../schema/figure.ts';
import type { Issue } from '../schema/issue.ts';
import { figureNeeds, holdsFigure, shownFigure } from './figures.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';
import type { ResolvedArticle } from './types.ts';

/**
 * @returns an issue for each figure that the head or the prose places and that has nothing to show, or that stands in
 * the article before: an exchange between more than two countries is drawn as the map
 */
export function checkFigures(
  { body, broken, entry, file, path }: AnnotatedArticle,
  article: ResolvedArticle,
): Issue[] {
  const placed = new Set<FigureKind>();
  // What an entry with an issue of its own would have shown, nobody knows.
  const isEmpty = (kind: FigureKind) => broken.length === 0 && !holdsFigure(article, kind);
  const issues: Issue[] = [];
  if (article.lead !== undefined) {
    placed.add(shownFigure(article, article.lead));
    if (isEmpty(article.lead)) {
      issues.push({
        name: 'FigureEmpty',
        path,
        ...file.placeOf(['lead']),
        found: `lead: ${entry.lead}, which has nothing to show`,
        expected: figureNeeds(article.lead),
        fix: 'add it to the frontmatter, or remove the line',
      });
    }
  }
  for (const { figure: name, place } of body.blocks) {
    const figure = asFigureKind(name);
    if (figure === undefined || place === undefined) continue;
    const line = `::figure{${figure}}`;
    const shown = shownFigure(article, figure);
    const again = placed.has(shown);
    placed.add(shown);
    if (again) {
      const leads = article.lead !== undefined && shownFigure(article, article.lead) === shown;
      issues.push({
        name: 'FigureRepeated',
        path,
        ...place,
        found: leads ? `${line}, which stands beside the headline` : `${line} for the second time`,
        expected:
          shown === figure
            ? 'each figure once'
            : 'each figure once; an exchange that is not between two countries is the map',
        fix: 'remove one of the two lines',
      });
    } else if (isEmpty(figure)) {
      issues.push({
        name: 'FigureEmpty',
        path,
        ...place,
        found: `${line}, which has nothing to show`,
        expected: figureNeeds(figure),
        fix: 'add it to the frontmatter, or remove the line',
      });
    }
  }
  return issues;
}
