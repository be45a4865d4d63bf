import { firstDay, lastDay } from '../schema/days.ts';
import type { Entity, ListedEntity, ResolvedArticle, Role } from './types.ts';

/**
 * The office that was held on a day, never today's. Where several were, the first that the registry names. Of a month or
 * a year, the office held for the whole of it: otherwise nobody can say.
 *
 * @param date as written: of a date-time its day counts
 */
export function roleOn(roles: readonly Role[], date: string): Role | undefined {
  return roles.find((role) => isHeld(role, date));
}

function isHeld({ from, to }: Role, date: string): boolean {
  return (
    (from === undefined || firstDay(from) <= firstDay(date)) &&
    (to === undefined || lastDay(date) <= lastDay(to))
  );
}

type Speaker = Pick<ListedEntity, 'entity' | 'own' | 'role'>;

/**
 * The country whose position an entity of an article states on a day: a country its own, a person that of an office
 * then held which says so, an organization the one that its entry names. Where the article itself says who somebody was,
 * the registry's offices say nothing.
 *
 * @returns its code
 */
export function countryVoicedBy({ entity, own, role }: Speaker, date: string): string | undefined {
  if (entity.kind === 'country') return entity.id;
  if (own?.speaksFor !== undefined || role !== undefined) return own?.speaksFor;
  if (entity.kind === 'organization') return entity.speaksFor;
  return entity.roles.find((held) => held.speaksFor !== undefined && isHeld(held, date))?.speaksFor;
}

/** @returns the ids of the organizations in which an entity of an article holds an office on a day */
export function organizationsOf({ entity, role }: Speaker, date: string): string[] {
  if (role !== undefined) return [];
  return entity.roles.flatMap((held) => (isHeld(held, date) ? (held.organization ?? []) : []));
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
