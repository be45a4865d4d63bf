/** What the site says of each entity that its articles list, whatever the order of the files. */
import type { EntityKey } from '../schema/entityKey.ts';
import type { Issue } from '../schema/issue.ts';
import type { Listing } from './listed.ts';
import { type EntityRecord, FACTS, type Fact, type Written } from './records.ts';

/**
 * An entity with a file in a registry is what that file says. Any other is what articles write of it, the earliest
 * first: the first to state a fact or a note states it for the site, and their links add up.
 *
 * @param listings of the articles of the site, oldest first
 */
export function mergeRecords(listings: readonly Listing[]): Map<EntityKey, EntityRecord> {
  const merged = new Map<EntityKey, EntityRecord>();
  for (const { record, own } of listings) {
    const known = merged.get(record.key) ?? record;
    merged.set(record.key, own === undefined || known.registered ? known : withMore(known, own));
  }
  return merged;
}

function withMore(record: EntityRecord, more: EntityRecord): EntityRecord {
  return {
    ...record,
    name: record.stated.name === undefined && more.stated.name ? more.name : record.name,
    family: record.family ?? more.family,
    given: record.given ?? more.given,
    wikidata: record.wikidata ?? more.wikidata,
    country: record.country ?? more.country,
    note: record.note ?? more.note,
    sameAs: [...new Set([...record.sameAs, ...more.sameAs])],
    stated: { ...more.stated, ...record.stated },
  };
}

/**
 * @param listings of all articles, oldest first, what is held back last
 * @returns an issue for each fact that is stated otherwise than in the registry or, without one, than where it was
 * stated first
 */
export function checkConflicts(listings: readonly Listing[]): Issue[] {
  const first = new Map<string, Written>();
  return listings.flatMap(({ record, own }) =>
    FACTS.flatMap((fact): Issue[] => {
      const here = own?.stated[fact];
      // Offices come and go: the country of a registered person is that of a role, and an article may know another.
      if (here === undefined || (record.registered && fact === 'country')) return [];
      const place = `${record.key} ${fact}`;
      const there = record.registered ? record.stated[fact] : (first.get(place) ?? here);
      first.set(place, there ?? here);
      if (there === undefined || there.text === here.text) return [];
      return [conflict(record.key, fact, here, there)];
    }),
  );
}

function conflict(key: EntityKey, fact: Fact, here: Written, there: Written): Issue {
  return {
    name: 'EntityConflict',
    path: here.path,
    line: here.line,
    column: here.column,
    found: `${key} has the ${fact} "${here.text}" here and "${there.text}" in ${there.path}:${there.line}`,
    expected: `one ${fact} for one id over the whole site`,
    fix: 'write the same in both places, or give another entity another id',
  };
}
