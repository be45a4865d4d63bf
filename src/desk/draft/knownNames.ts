/** Whom an article may name: its own people, those of the registries, every country. */
import worldCountries from 'world-countries';
import type { EntityRecord } from '../../model/records.ts';
import type { Known } from './types.ts';

/** What an article's own frontmatter writes of an entity. */
export interface OwnEntry {
  id: string;
  name?: string | undefined;
  aliases?: readonly string[] | undefined;
  role?: string | undefined;
}

export interface OwnEntries {
  people: readonly OwnEntry[];
  organizations: readonly OwnEntry[];
  /** Codes. */
  countries: readonly string[];
}

const SOVEREIGN = new Set<string>(
  worldCountries.filter(({ independent }) => independent).map(({ cca2 }) => cca2),
);

/** @param records of the registries; every country is among them */
export function knownNames(records: Iterable<EntityRecord>, own: OwnEntries): Known[] {
  const known = new Map<string, Known>();
  // A demonym is shared with territories: that of the state counts.
  const states = (record: EntityRecord) =>
    Number(record.kind === 'country' && !SOVEREIGN.has(record.id));
  for (const record of [...records].sort((a, b) => states(a) - states(b)))
    known.set(record.key, fromRecord(record, own));
  for (const [kind, entries] of [
    ['person', own.people],
    ['organization', own.organizations],
  ] as const) {
    for (const { id, name, aliases = [], role } of entries) {
      const before = known.get(`${kind}:${id}`);
      const full = name ?? before?.name ?? id;
      known.set(`${kind}:${id}`, {
        key: `${kind}:${id}`,
        kind,
        id,
        name: full,
        names: [...new Set([full, ...(before?.names ?? []), ...aliases])],
        roles: [...(role ? [role.toLowerCase()] : []), ...(before?.roles ?? [])],
        listed: true,
      });
    }
  }
  return [...known.values()];
}

function fromRecord(record: EntityRecord, own: OwnEntries): Known {
  const names = [record.name, ...record.written.map(({ text }) => text), ...record.library];
  return {
    key: record.key,
    kind: record.kind,
    id: record.id,
    name: record.name,
    // An abbreviation of two letters is a word as often as a name, unless it has stops.
    names: [...new Set(names)].filter((name) => name.length > 2),
    roles: record.roles.map(({ title }) => title.toLowerCase()),
    listed: record.kind === 'country' ? own.countries.includes(record.id) : false,
  };
}
