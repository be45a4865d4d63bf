/** The flag beside a name: a country's own, or that of the country that a person or a body belongs to. */
import type { ListedEntity, ResolvedSite } from '../../model/types.ts';
import { flagged } from '../entity/flags.ts';

const known = new WeakMap<ResolvedSite, Map<string, string>>();

/** @returns its file and, unless it is the country's own, the country's name; nothing where the site has no such file */
export function flagOf(
  { entity, own }: ListedEntity,
  site: ResolvedSite,
): { src: string; of?: string } | undefined {
  const names = known.get(site) ?? new Map(flagged(site).map(({ id, name }) => [id, name]));
  known.set(site, names);
  const code = entity.kind === 'country' ? entity.id : (own?.country ?? entity.country);
  const name = code === undefined ? undefined : names.get(code);
  if (code === undefined || name === undefined) return undefined;
  return { src: site.urls.flag(code), ...(entity.kind !== 'country' && { of: name }) };
}
