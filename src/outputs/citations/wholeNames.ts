import type { ResolvedSite } from '../../model/types.ts';

const MOST_NAMES = 5;

/**
 * Which of the people who are quoted citations cannot turn, because nobody said which part of the name is the family's:
 * the software never guesses that.
 *
 * @returns a line for the editor, or nothing
 */
export function noteWholeNames({ articles }: ResolvedSite): string | undefined {
  const whole = new Set(
    articles
      .flatMap(({ quotes }) => quotes)
      .map(({ speaker }) => speaker)
      .filter(({ kind, name, family }) => kind === 'person' && !family && /\S\s+\S/u.test(name))
      .map(({ name }) => name),
  );
  if (whole.size === 0) return undefined;
  const named = [...whole].slice(0, MOST_NAMES).join(', ');
  const more = whole.size > MOST_NAMES ? ` and ${whole.size - MOST_NAMES} more` : '';
  return `Citations leave these names as they are: ${named}${more}. With \`family:\` and \`given:\` they put the family name first.`;
}
