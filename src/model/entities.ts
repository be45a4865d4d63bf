/** One object for each entity of the site. */
import type { EntityKey } from '../schema/entityKey.ts';
import type { Urls } from '../urls.ts';
import type { InlineRenderer } from './inlineText.ts';
import type { EntityRecord, WrittenImage } from './records.ts';
import type { Entity, Portrait } from './types.ts';

/** @param records what the site says of each entity that its articles list */
export function resolveEntities(
  records: Iterable<EntityRecord>,
  urls: Urls,
  rendererFor: (path: string) => InlineRenderer,
): Map<EntityKey, Entity> {
  return new Map(
    Array.from(records, (record) => [
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
        href: urls.entity(record.key),
        wikidata: record.wikidata,
        country: record.country,
        speaksFor: record.speaksFor,
        image: record.image && portraitOf(record.image),
        note: record.note && rendererFor(record.note.path)(record.note.text, record.note),
      },
    ]),
  );
}

function portraitOf({ src, alt, credit, path }: WrittenImage): Portrait {
  return { src, alt, credit, path };
}
