import type { FigureKind } from '../annotate/types.ts';
import type { Issue } from '../schema/issue.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';
import type { ResolvedArticle } from './types.ts';

/** What an article must list for a figure to show something. */
const NEEDS: Record<FigureKind, { holds: (article: ResolvedArticle) => boolean; what: string }> = {
  flows: {
    holds: ({ claims }) => claims.some(({ flow }) => flow !== undefined),
    what: 'a claim with a "flow:"',
  },
  positions: {
    holds: ({ claims }) => claims.some(({ positions }) => positions.length > 0),
    what: 'a claim with "positions:"',
  },
  timeline: { holds: ({ events }) => events.length > 0, what: 'an event under "events:"' },
};

/** Whether a figure of this kind has something to show. */
export function holdsFigure(article: ResolvedArticle, kind: FigureKind): boolean {
  return NEEDS[kind].holds(article);
}

/** @returns an issue for each figure that the prose places and that has nothing to show, or that it has placed before */
export function checkFigures(
  { body, broken, path }: AnnotatedArticle,
  article: ResolvedArticle,
): Issue[] {
  const placed = new Set<FigureKind>();
  return body.blocks.flatMap(({ figure, place }): Issue[] => {
    if (figure === undefined || place === undefined) return [];
    const line = `::figure{${figure}}`;
    const again = placed.has(figure);
    placed.add(figure);
    if (again) {
      return [
        {
          name: 'FigureRepeated',
          path,
          ...place,
          found: `${line} for the second time`,
          expected: 'each figure once',
          fix: 'remove one of the two lines',
        },
      ];
    }
    // What an entry with an issue of its own would have shown, nobody knows.
    if (holdsFigure(article, figure) || broken.length > 0) return [];
    return [
      {
        name: 'FigureEmpty',
        path,
        ...place,
        found: `${line}, which has nothing to show`,
        expected: NEEDS[figure].what,
        fix: 'add it to the frontmatter, or remove the line',
      },
    ];
  });
}
