/** What one place of the content says of an entity: a file of a registry, or an article that writes it out. */
import type { OrganizationEntry, PersonEntry } from '../schema/entity.ts';
import { type EntityKey, type EntityKind, entityKey } from '../schema/entityKey.ts';
import type { Place } from '../schema/issue.ts';
import type { Role } from './types.ts';

/** Something that an editor wrote, and where. */
export interface Written extends Place {
  readonly text: string;
  readonly path: string;
}

/** A picture as it is written, and where. */
export interface WrittenImage extends Place {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string | undefined;
  readonly path: string;
}

/** Facts of which an entity has one: two places must not state them differently. */
export const FACTS = ['name', 'family', 'given', 'wikidata', 'country'] as const;
export type Fact = (typeof FACTS)[number];

/** Never changed once it is made: one record is read by every article that lists the entity. */
export interface EntityRecord {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly id: string;
  /** The id where nobody has written a name. */
  readonly name: string;
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly country?: string | undefined;
  readonly sameAs: readonly string[];
  /** Ids under which a registry's entry was published before. */
  readonly formerly: readonly Written[];
  readonly note?: Written | undefined;
  readonly roles: readonly Role[];
  /** Organizations of a registry: the country whose position they state. */
  readonly speaksFor?: string | undefined;
  readonly image?: WrittenImage | undefined;
  /** Where each fact is written. */
  readonly stated: Readonly<Partial<Record<Fact, Written>>>;
  /** Its name and aliases, as editors wrote them: two entities of one article must not share one. */
  readonly written: readonly Written[];
  /** Names that a library adds: they give way where two entities share one. */
  readonly library: readonly string[];
  /** Whether a file of a registry describes it: what articles write then goes no further than themselves. */
  readonly registered: boolean;
}

/** A record of which nothing but the name is known. */
export function bareRecord(kind: EntityKind, id: string, name: string): EntityRecord {
  return {
    key: entityKey(kind, id),
    kind,
    id,
    name,
    sameAs: [],
    formerly: [],
    roles: [],
    stated: {},
    written: [],
    library: [],
    registered: false,
  };
}

type Description = Partial<Omit<PersonEntry & OrganizationEntry, 'roles'>> & { country?: string };

/** @returns the record with what an entry, of a registry or of an article, says of the entity */
export function describe(
  record: EntityRecord,
  entry: Description,
  path: string,
  placeOf: (field: PropertyKey[]) => Place,
): EntityRecord {
  const at = (text: string, ...field: PropertyKey[]): Written => ({
    text,
    path,
    ...placeOf(field),
  });
  const stated: Partial<Record<Fact, Written>> = {};
  for (const fact of FACTS) {
    const text = entry[fact];
    if (text !== undefined) stated[fact] = at(text, fact);
  }
  const aliases = (entry.aliases ?? []).map((text, index) => at(text, 'aliases', index));
  return {
    ...record,
    ...Object.fromEntries(Object.entries(stated).map(([fact, { text }]) => [fact, text])),
    sameAs: [...new Set([...record.sameAs, ...(entry.sameAs ?? [])])],
    formerly: (entry.formerly ?? []).map((id, index) => at(id, 'formerly', index)),
    note: entry.note === undefined ? record.note : at(entry.note, 'note'),
    stated: { ...record.stated, ...stated },
    written: [...record.written, ...(stated.name ? [stated.name] : []), ...aliases],
  };
}
