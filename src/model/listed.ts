/** The entities of one article: the registries', with what the article writes of them. */
import type { NamedEntity } from '../annotate/types.ts';
import type { ArticleEntry } from '../schema/article.ts';
import { type EntityKey, type EntityKind, entityKey } from '../schema/entityKey.ts';
import type { Issue, Place } from '../schema/issue.ts';
import { idOf } from '../schema/listed.ts';
import type { YamlFile } from '../schema/yamlFile.ts';
import { bareRecord, describe, type EntityRecord, type Written } from './records.ts';

/** A line under `people:`, `organizations:` or `countries:` of an article: the article's own layer over the registry. */
export interface Listing {
  /** As the registry has it; what the article writes, where the registry has no such entity. */
  record: EntityRecord;
  /** What the article itself writes of it, if anything. */
  own?: EntityRecord | undefined;
  /** The article's word on who a person was then. */
  role?: string | undefined;
  /** Likewise the country for which a person then spoke. */
  speaksFor?: string | undefined;
  /** Where the article lists it. */
  place: Place;
  /** Names that editors wrote, in the registry and in this article. */
  written: readonly Written[];
  /** Every name by which this article's prose finds it. */
  names: string[];
}

const LISTS = [
  ['people', 'person'],
  ['organizations', 'organization'],
  ['countries', 'country'],
] as const satisfies readonly (readonly [string, EntityKind])[];

/**
 * @param records of the registries
 * @returns the article's entities in the order of its lists, and an issue for each name that two of them share
 */
export function listEntities(
  article: ArticleEntry,
  file: YamlFile,
  path: string,
  records: ReadonlyMap<EntityKey, EntityRecord>,
): { listings: Listing[]; issues: Issue[] } {
  const listings = new Map<EntityKey, Listing>();
  for (const [field, kind] of LISTS) {
    article[field]?.forEach((ref, index) => {
      const id = idOf(ref);
      const key = entityKey(kind, id);
      if (listings.has(key)) return;
      const known = records.get(key);
      const bare = bareRecord(kind, id, known?.name ?? id);
      const own =
        typeof ref === 'string'
          ? undefined
          : describe(bare, ref, path, (rest) => file.placeOf([field, index, ...rest]));
      listings.set(key, {
        record: known ?? own ?? bare,
        own,
        role: typeof ref === 'object' && 'role' in ref ? ref.role : undefined,
        speaksFor: typeof ref === 'object' && 'speaksFor' in ref ? ref.speaksFor : undefined,
        place: file.placeOf([field, index]),
        written: [...(known?.written ?? []), ...(own?.written ?? [])],
        names: [],
      });
    });
  }
  const all = [...listings.values()];
  return { listings: all, issues: resolveNames(all, path) };
}

export function namedEntities(listings: readonly Listing[]): NamedEntity[] {
  return listings.map(({ record, names }) => ({ key: record.key, names }));
}

/**
 * Gives each entity its names. A name that editors wrote for two entities is an issue; one that a library gives to
 * two is nobody's, and where an editor's meets a library's the editor must say which is meant.
 */
function resolveNames(listings: readonly Listing[], path: string): Issue[] {
  const owners = new Map<string, Listing[]>();
  for (const listing of listings) {
    const all = [...listing.written.map(({ text }) => text), ...listing.record.library];
    for (const name of new Set(all.map(nameKey))) {
      owners.set(name, [...(owners.get(name) ?? []), listing]);
    }
  }
  const issues: Issue[] = [];
  for (const listing of listings) {
    const names = [
      listing.record.name,
      ...listing.written.map(({ text }) => text),
      ...listing.record.library,
    ];
    listing.names = [...new Set(names)].filter((name) => owners.get(nameKey(name))?.length === 1);
  }
  for (const [name, [first, ...others]] of owners) {
    for (const other of others) {
      const place = [...other.written, ...(first?.written ?? [])].find(
        ({ text }) => nameKey(text) === name,
      );
      if (place === undefined) continue;
      issues.push({
        name: 'AliasAmbiguous',
        path: place.path,
        line: place.line,
        column: place.column,
        found: `"${place.text}" fits ${first?.record.key} and ${other.record.key}, both listed in ${path}`,
        expected: 'a name or alias that fits one of the entities that an article lists',
        fix: 'make one of the two names longer, or list only one of the two',
      });
    }
  }
  return issues;
}

/** Names are the same whatever their typography. */
function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
