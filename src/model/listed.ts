/** The entities of one article: the registry's, with what the article writes of them. */
import type { NamedEntity } from '../annotate/types.ts';
import type { ArticleEntry } from '../schema/article.ts';
import { type EntityKey, type EntityKind, entityKey } from '../schema/entityKey.ts';
import type { Issue } from '../schema/issue.ts';
import { idOf } from '../schema/references.ts';
import type { YamlFile } from '../schema/yamlFile.ts';
import { addDescription, type EntityRecord, newRecord, type WrittenName } from './registry.ts';

/** An entity that an article lists. */
export interface Listing {
  record: EntityRecord;
  role?: string | undefined;
  /** Names that editors wrote, in the registry and in this article. */
  written: WrittenName[];
  /** Every name by which this article's prose finds it. */
  names: string[];
}

const LISTS = [
  ['people', 'person'],
  ['organizations', 'organization'],
  ['countries', 'country'],
] as const satisfies readonly (readonly [string, EntityKind])[];

/**
 * @param records of the whole site; an entity that the article writes out is added to it
 * @returns the article's entities in the order of its lists, and an issue for each name that two of them share
 */
export function listEntities(
  article: ArticleEntry,
  file: YamlFile,
  path: string,
  records: Map<EntityKey, EntityRecord>,
): { listings: Listing[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const listings: Listing[] = [];
  for (const [field, kind] of LISTS) {
    article[field]?.forEach((ref, index) => {
      const id = idOf(ref);
      const key = entityKey(kind, id);
      if (listings.some(({ record }) => record.key === key)) return;
      const known = records.get(key);
      const added = newRecord(kind, id, known?.name ?? id);
      const listing: Listing = { record: known ?? added, written: [], names: [] };
      if (typeof ref === 'object') {
        addDescription(added, ref, path, (rest) => file.placeOf([field, index, ...rest]));
        if ('role' in ref) listing.role = ref.role;
        if ('country' in ref) added.country = ref.country;
        if (
          known !== undefined &&
          'name' in ref &&
          ref.name !== undefined &&
          ref.name !== known.name
        ) {
          issues.push(conflict(known, ref.name, path, file, [field, index, 'name']));
        }
      }
      if (known === undefined) records.set(key, added);
      else mergeInto(known, added);
      listing.written = known === undefined ? added.written : [...known.written, ...added.written];
      listings.push(listing);
    });
  }

  issues.push(...resolveNames(listings, path));
  return { listings, issues };
}

export function namedEntities(listings: readonly Listing[]): NamedEntity[] {
  return listings.map(({ record, names }) => ({ key: record.key, names }));
}

function mergeInto(known: EntityRecord, added: EntityRecord) {
  known.family ??= added.family;
  known.given ??= added.given;
  known.wikidata ??= added.wikidata;
  known.note ??= added.note;
  known.country ??= added.country;
  for (const url of added.sameAs) if (!known.sameAs.includes(url)) known.sameAs.push(url);
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

function conflict(
  known: EntityRecord,
  name: string,
  path: string,
  file: YamlFile,
  at: PropertyKey[],
): Issue {
  const first = known.written[0];
  return {
    name: 'EntityConflict',
    path,
    ...file.placeOf(at),
    found: `${known.key} is named "${name}" here and "${known.name}" in ${first?.path}:${first?.line}`,
    expected: 'one name for one id over the whole site',
    fix: 'use the same name, or another id for another person',
  };
}
