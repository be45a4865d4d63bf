/** The registries: every person, organization and country that the site knows, before articles add their own. */
import type { z } from 'zod';
import { checkRoles } from '../schema/dates.ts';
import {
  countrySchema,
  type OrganizationEntry,
  organizationSchema,
  type PersonEntry,
  personSchema,
  type RoleEntry,
} from '../schema/entity.ts';
import { type EntityKey, type EntityKind, entityKey } from '../schema/entityKey.ts';
import { ID } from '../schema/fields.ts';
import { normalizeText } from '../schema/frontmatter.ts';
import type { Finding, Issue, Place } from '../schema/issue.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml, type YamlFile } from '../schema/yamlFile.ts';
import { suggest } from '../text/nearest.ts';
import type { ContentFile, ContentFiles } from './contentFiles.ts';
import { COUNTRY_CODES, countryName, countryNames } from './countries.ts';
import type { Role } from './types.ts';

/** A name that an editor wrote, and where: two entities of one article must not share one. */
export interface WrittenName extends Place {
  text: string;
  path: string;
}

/** An entity as the site's files describe it. */
export interface EntityRecord {
  key: EntityKey;
  kind: EntityKind;
  id: string;
  name: string;
  family?: string | undefined;
  given?: string | undefined;
  written: WrittenName[];
  /** Names that a library adds: they give way where two entities share one. */
  library: string[];
  wikidata?: string | undefined;
  sameAs: string[];
  note?: { markdown: string; path: string; place: Place } | undefined;
  roles: Role[];
  country?: string | undefined;
}

export interface Registry {
  records: Map<EntityKey, EntityRecord>;
  issues: Issue[];
}

/** Reads the registries. A file with issues still registers its id, so that references to it are no issue too. */
export function buildRegistry(files: ContentFiles, language: string): Registry {
  const records = new Map<EntityKey, EntityRecord>();
  const issues: Issue[] = [];

  function register<Schema extends z.ZodType>(
    kind: EntityKind,
    file: ContentFile,
    schema: Schema,
    complete: (record: EntityRecord, entry: z.infer<Schema>, yaml: YamlFile) => Finding[],
  ) {
    const record = newRecord(kind, file.id, file.id);
    const yaml = parseYaml(normalizeText(file.text));
    const { value, findings } = validate(schema, yaml);
    findings.push(...checkFileName(kind, file));
    if (value !== undefined) findings.push(...complete(record, value, yaml));
    issues.push(...findings.map((finding) => ({ ...finding, path: file.path })));
    records.set(record.key, record);
  }

  const organizations = files.organizations.map(({ id }) => id);
  for (const file of files.people) {
    register('person', file, personSchema, (record, entry, yaml) => {
      addDescription(record, entry, file.path, (field) => yaml.placeOf(field));
      record.roles = entry.roles ?? [];
      record.country = currentCountry(record.roles);
      return [
        ...checkRoles(entry.roles ?? [], yaml, ['roles']),
        ...checkRoleReferences(entry.roles ?? [], yaml, organizations),
      ];
    });
  }
  for (const file of files.organizations) {
    register('organization', file, organizationSchema, (record, entry, yaml) => {
      addDescription(record, entry, file.path, (field) => yaml.placeOf(field));
      return [];
    });
  }
  for (const code of COUNTRY_CODES) {
    const record = newRecord('country', code, countryName(code, language));
    record.library = countryNames(code, language);
    record.country = code;
    records.set(record.key, record);
  }
  for (const file of files.countries) {
    const library = records.get(entityKey('country', file.id));
    register('country', file, countrySchema, (record, entry, yaml) => {
      if (library !== undefined) {
        record.name = library.name;
        record.library = library.library;
        record.country = library.country;
      }
      addDescription(record, entry, file.path, (field) => yaml.placeOf(field));
      return [];
    });
  }
  return { records, issues };
}

export function newRecord(kind: EntityKind, id: string, name: string): EntityRecord {
  const key = entityKey(kind, id);
  return { key, kind, id, name, written: [], library: [], sameAs: [], roles: [] };
}

type Description = Partial<Omit<PersonEntry & OrganizationEntry, 'roles'>>;

/** Takes over what an entry, of a registry or of an article, says of an entity. */
export function addDescription(
  record: EntityRecord,
  entry: Description,
  path: string,
  placeOf: (field: PropertyKey[]) => Place,
) {
  if (entry.name !== undefined) {
    record.name = entry.name;
    record.written.push({ text: entry.name, path, ...placeOf(['name']) });
  }
  entry.aliases?.forEach((text, index) => {
    record.written.push({ text, path, ...placeOf(['aliases', index]) });
  });
  record.family ??= entry.family;
  record.given ??= entry.given;
  record.wikidata ??= entry.wikidata;
  record.sameAs.push(...(entry.sameAs ?? []).filter((url) => !record.sameAs.includes(url)));
  if (entry.note !== undefined) {
    record.note ??= { markdown: entry.note, path, place: placeOf(['note']) };
  }
}

/** The country of the office that a person holds now or held last. */
function currentCountry(roles: readonly Role[]): string | undefined {
  return [...roles].reverse().find((role) => role.country !== undefined)?.country;
}

function checkRoleReferences(
  roles: readonly RoleEntry[],
  yaml: YamlFile,
  organizations: readonly string[],
): Finding[] {
  return roles.flatMap(({ country, organization }, index) => {
    const findings: Finding[] = [];
    if (country !== undefined && !COUNTRY_CODES.has(country)) {
      findings.push({
        name: 'UnknownCountry',
        ...yaml.placeOf(['roles', index, 'country']),
        found: `country "${country}"`,
        expected: 'a code that ISO 3166-1 has',
        fix: 'write a code such as "FR"',
      });
    }
    if (organization !== undefined && !organizations.includes(organization)) {
      findings.push({
        name: 'UnknownOrganization',
        ...yaml.placeOf(['roles', index, 'organization']),
        found: `organization "${organization}" is not registered`,
        expected: `a file content/organizations/${organization}.yaml`,
        fix: suggest(organization, organizations),
      });
    }
    return findings;
  });
}

function checkFileName(kind: EntityKind, file: ContentFile): Finding[] {
  const right = kind === 'country' ? COUNTRY_CODES.has(file.id) : ID.test(file.id);
  if (right) return [];
  const isCode = /^[A-Z]{2}$/.test(file.id);
  return [
    {
      name: kind === 'country' && isCode ? 'UnknownCountry' : 'InvalidId',
      line: 1,
      column: 1,
      found: `a file named "${file.id}"`,
      expected:
        kind === 'country'
          ? 'a code of ISO 3166-1 in capitals, such as FR.yaml'
          : 'an id in kebab-case, such as jane-doe.yaml',
      fix: 'rename the file',
    },
  ];
}
