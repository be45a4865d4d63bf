/** Names in the prose of entities that the article does not list. */
import type { Prose } from '../flatten/prose.ts';
import type { Mention, NamedEntity, UnlistedName } from '../types.ts';
import { findMentions } from './findMentions.ts';

/**
 * @param listed their names are theirs: a name that one of them has is nobody else's
 * @returns the first place of each entity, in the order of the prose, and how often it is named
 */
export function unlistedNames(
  prose: Prose,
  listed: readonly NamedEntity[],
  others: readonly NamedEntity[],
): UnlistedName[] {
  const keys = new Set(listed.map(({ key }) => key));
  const taken = new Set(listed.flatMap(({ names }) => names));
  const free = others
    .filter(({ key }) => !keys.has(key))
    .map(({ key, names }) => ({ key, names: names.filter((name) => !taken.has(name)) }));
  const found = new Map<Mention['entity'], Mention[]>();
  // Names of the listed are sought too: they may hold another's.
  for (const mention of findMentions(prose, [...listed, ...free])) {
    if (keys.has(mention.entity)) continue;
    found.set(mention.entity, [...(found.get(mention.entity) ?? []), mention]);
  }
  return Array.from(found, ([entity, [first, ...rest]]) => ({
    entity,
    text: first?.text ?? '',
    count: 1 + rest.length,
    place: prose.place(first?.start ?? 0),
  }));
}
