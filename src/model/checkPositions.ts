import type { Issue } from '../schema/issue.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';
import { organizationsOf } from './roles.ts';
import type { ResolvedArticle, ResolvedQuote } from './types.ts';

/** @returns an issue for each position that rests on the words of somebody who did not speak for the one who takes it */
export function checkPositions(
  { entry, file, path }: AnnotatedArticle,
  article: ResolvedArticle,
): Issue[] {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  return (entry.claims ?? []).flatMap((claim, index) =>
    claim.positions.flatMap(({ by, quote: id }, item): Issue[] => {
      const quote = quotes.get(id ?? '');
      if (quote === undefined || speaksFor(quote, by)) return [];
      const { speaker, said } = quote;
      return [
        {
          name: 'PositionOfAnother',
          path,
          ...file.placeOf(['claims', index, 'positions', item, 'by']),
          found: `the position of "${by}" on claim "${claim.id}" rests on quote "${quote.id}", which "${speaker.id}" said`,
          expected: `words of "${by}", or of somebody who spoke for it on ${said.date}`,
          fix: `write "by: ${speaker.id}"${speaker.kind === 'person' ? `, or say in the role that they then held whom they spoke for: "speaksFor:" a country, "organization:" a body` : ''}`,
        },
      ];
    }),
  );
}

function speaksFor(quote: ResolvedQuote, id: string): boolean {
  const { article, said, speaker } = quote;
  if (speaker.id === id || quote.speaksFor === id) return true;
  const listed = article.entities.find(({ entity }) => entity === speaker);
  return listed !== undefined && organizationsOf(listed, said.date).includes(id);
}
