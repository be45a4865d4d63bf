import type { DateText, ResolvedArticle } from '../../model/types.ts';

/** A date as written, as a moment: a day without a time is its first moment, universal time. */
export function moment(date: DateText): Date {
  return new Date(date.length === 10 ? `${date}T00:00:00Z` : date);
}

/** When anything in an article last changed that a reader sees: its text, a correction, a withdrawal, a status. */
export function lastChange(article: ResolvedArticle): Date {
  const dates = [
    article.published,
    ...(article.updated ? [article.updated] : []),
    ...article.corrections.map(({ date }) => date),
    ...article.retired.map(({ date }) => date),
  ];
  return newest(dates.map(moment)) as Date;
}

export function newest(moments: readonly Date[]): Date | undefined {
  return moments.reduce<Date | undefined>(
    (latest, each) => (latest && latest > each ? latest : each),
    undefined,
  );
}
