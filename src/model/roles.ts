import type { Entity, ResolvedArticle, Role } from './types.ts';

/**
 * The office that was held on a day, never today's. Where several were, the first that the registry names.
 *
 * @param date a day, or a date-time whose day counts as written
 */
export function roleOn(roles: readonly Role[], date: string): Role | undefined {
  return roles.find(
    ({ from, to }) =>
      (from === undefined || from <= date.slice(0, from.length)) &&
      (to === undefined || date.slice(0, to.length) <= to),
  );
}

/** @returns the title under which an article has somebody on a day: its own, or else that of the office then held */
export function titleIn(
  article: ResolvedArticle,
  entity: Entity,
  date: string,
): string | undefined {
  const listed = article.entities.find((candidate) => candidate.entity === entity);
  return listed?.role ?? roleOn(entity.roles, date)?.title;
}
