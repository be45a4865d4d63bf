import { type EntityKey, entityKey } from '../../schema/entityKey.ts';
import type { EntityRecord } from '../records.ts';
import type { LedgerEntry } from './ledgerText.ts';

/** @returns what the registries say of the entities that the ledger has, under their present ids or former ones */
export function publishedEntities(
  known: readonly LedgerEntry[],
  records: ReadonlyMap<EntityKey, EntityRecord>,
): EntityRecord[] {
  const successors = new Map<EntityKey, EntityRecord>();
  for (const record of records.values()) {
    for (const { text } of record.formerly) successors.set(entityKey(record.kind, text), record);
  }
  const found = known.flatMap(({ permalink: { kind, id } }) => {
    if (kind !== 'person' && kind !== 'organization' && kind !== 'country') return [];
    const key = entityKey(kind, id);
    return records.get(key) ?? successors.get(key) ?? [];
  });
  return [...new Set(found)];
}
