/** Entities that the prose names and the article does not list. */
import type { NamedEntity, UnlistedName } from '../../annotate/types.ts';
import { type EntityKey, splitEntityKey } from '../../schema/entityKey.ts';
import type { Finding } from '../../schema/issue.ts';
import { isState } from '../countries.ts';
import type { EntityRecord } from '../records.ts';

/** A name that nobody else is likely to have: of several words, or an abbreviation. */
const TELLING = /\S\s\S|^\p{Lu}{3,}$/u;

/** @returns everybody whom the site knows, by the names that tell whom they mean; a family name alone may be another's */
export function telltaleNames(records: ReadonlyMap<EntityKey, EntityRecord>): NamedEntity[] {
  return Array.from(records.values(), ({ key, kind, id, name, written, library }) => {
    const names = [name, ...written.map(({ text }) => text), ...library];
    const tells = kind === 'country' && isState(id);
    const isTelling = (each: string) =>
      tells || each === name || (kind !== 'country' && TELLING.test(each));
    return { key, names: [...new Set(names)].filter(isTelling) };
  });
}

const LISTS = { person: 'people', organization: 'organizations', country: 'countries' } as const;

/**
 * @returns advice for each. A country that the site has something to say of can only be listed; of another the editor has
 * to say it first.
 */
export function checkUnlisted(
  names: readonly UnlistedName[],
  records: ReadonlyMap<EntityKey, EntityRecord>,
): Finding[] {
  return names.map(({ entity, text, count, place }) => {
    const [kind, id] = splitEntityKey(entity);
    const more = count > 1 ? `, and ${count - 1} more of the kind` : '';
    return {
      name: 'EntityUnlisted',
      ...place,
      found: `"${text}"${more}, which names ${kind} "${id}"`,
      expected: `the ${LISTS[kind]} that the prose names under "${LISTS[kind]}:"`,
      fix: `add ${id} to "${LISTS[kind]}:", if a reader should get from the name to the ${kind}; [${text}](mention:none) if another is meant`,
      ...(kind === 'country' && records.get(entity)?.note && { mend: { kind, code: id } }),
    };
  });
}
