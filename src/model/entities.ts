/** One object for each entity of the site. */
import type { EntityKey } from '../schema/entityKey.ts';
import type { Urls } from '../urls.ts';
import type { InlineRenderer } from './inlineText.ts';
import type { EntityRecord } from './records.ts';
import type { Entity } from './types.ts';

/** As many tints as the style sheet has. */
export const TINTS = 6;

/**
 * @param records what the site says of each entity that its articles list
 * @param spoken keys of those who are quoted, in the order of the site's history, oldest first: tints are given
 * out in that order, one to a country and those who speak for it, so that a new article changes none
 */
export function resolveEntities(
  records: Iterable<EntityRecord>,
  spoken: readonly EntityKey[],
  urls: Urls,
  rendererFor: (path: string) => InlineRenderer,
): Map<EntityKey, Entity> {
  const all = [...records];
  const byKey = new Map(all.map((record) => [record.key, record]));
  const tints = new Map<string, number>();
  const order = [...spoken, ...all.map(({ key }) => key)];
  for (const key of order) {
    const party = partyOf(byKey.get(key), key);
    if (!tints.has(party)) tints.set(party, tints.size % TINTS);
  }

  return new Map(
    all.map((record) => [
      record.key,
      {
        key: record.key,
        kind: record.kind,
        id: record.id,
        name: record.name,
        family: record.family,
        given: record.given,
        sameAs: record.sameAs,
        formerly: record.formerly.map(({ text }) => text),
        roles: record.roles,
        tint: tints.get(partyOf(record, record.key)) ?? 0,
        href: urls.entity(record.key),
        wikidata: record.wikidata,
        country: record.country,
        note: record.note && rendererFor(record.note.path)(record.note.text, record.note),
      },
    ]),
  );
}

function partyOf(record: EntityRecord | undefined, key: EntityKey): string {
  return record?.country ?? key;
}
