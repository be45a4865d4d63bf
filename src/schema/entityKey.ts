export type EntityKind = 'person' | 'organization' | 'country';

/** An entity's key within a site: `person:jane-doe`, `organization:nato`, `country:FR`. */
export type EntityKey = `${EntityKind}:${string}`;

export function entityKey(kind: EntityKind, id: string): EntityKey {
  return `${kind}:${id}`;
}

/** @returns the kind and the id of an entity's key */
export function splitEntityKey(key: EntityKey): [EntityKind, string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon) as EntityKind, key.slice(colon + 1)];
}
