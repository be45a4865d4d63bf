/** The registries: every person, organization and country that the site knows, before articles add their own. */
import type { z } from 'zod';
import { checkRoles } from '../schema/checkDates.ts';
import { COUNTRY_CODES } from '../schema/countryCodes.ts';
import {
  type CountryEntry,
  countrySchema,
  type OrganizationEntry,
  organizationSchema,
  type PersonEntry,
  personSchema,
  type RoleEntry,
} from '../schema/entity.ts';
import { type EntityKey, type EntityKind, entityKey } from '../schema/entityKey.ts';
import { codeFor, ID } from '../schema/fields.ts';
import { normalizeText } from '../schema/frontmatter.ts';
import type { Finding, Issue } from '../schema/issue.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml, type YamlFile } from '../schema/yamlFile.ts';
import { suggest } from '../text/nearest.ts';
import type { ContentFile, ContentFiles } from './contentFiles.ts';
import { countryName, countryNames } from './countries.ts';
import { bareRecord, describe, type EntityRecord } from './records.ts';
import type { Role } from './types.ts';

/** What the files of the registries say, as it was written. A file with issues is left out. */
export interface RegistryEntries {
  people: ContentEntry<PersonEntry>[];
  organizations: ContentEntry<OrganizationEntry>[];
  countries: ContentEntry<CountryEntry>[];
}

/** One file of the content, valid by itself. */
export interface ContentEntry<Data> {
  /** The id, code or slug that the file's name gives. */
  id: string;
  /** As issues name it. */
  path: string;
  data: Data;
  /** The prose as it was written, of an article. */
  body?: string;
}

/** Read once, and the same for every article: nothing that an article writes gets into it. */
export interface Registry {
  readonly records: ReadonlyMap<EntityKey, EntityRecord>;
  readonly entries: RegistryEntries;
  readonly issues: readonly Issue[];
}

/** Reads the registries. A file with issues still registers its id, so that references to it are no issue too. */
export function buildRegistry(files: ContentFiles, language: string): Registry {
  const records = new Map<EntityKey, EntityRecord>();
  const entries: RegistryEntries = { people: [], organizations: [], countries: [] };
  const issues: Issue[] = [];

  function register<Schema extends z.ZodType>(
    bare: EntityRecord,
    file: ContentFile,
    schema: Schema,
    entries: ContentEntry<z.infer<Schema>>[],
    read: (entry: z.infer<Schema>, yaml: YamlFile) => [EntityRecord, ...Finding[]],
  ) {
    const yaml = parseYaml(normalizeText(file.text));
    const { value, findings } = validate(schema, yaml);
    if (value !== undefined) entries.push({ id: file.id, path: file.path, data: value });
    const [record, ...more] = value === undefined ? [bare] : read(value, yaml);
    records.set(bare.key, { ...record, registered: true });
    const all = [...findings, ...checkFileName(bare.kind, file), ...more];
    issues.push(...all.map((finding) => ({ ...finding, path: file.path })));
  }

  const organizations = files.organizations.map(({ id }) => id);
  for (const file of files.people) {
    const bare = bareRecord('person', file.id, file.id);
    register(bare, file, personSchema, entries.people, (entry, yaml) => {
      const roles = entry.roles ?? [];
      const described = describe(bare, entry, file.path, yaml.placeOf);
      return [
        {
          ...described,
          roles,
          country: currentCountry(roles),
          image: entry.image && {
            ...entry.image,
            path: file.path,
            ...yaml.placeOf(['image', 'src']),
          },
        },
        ...checkRoles(roles, yaml, ['roles']),
        ...checkRoleReferences(roles, yaml, organizations),
      ];
    });
  }
  for (const file of files.organizations) {
    const bare = bareRecord('organization', file.id, file.id);
    register(bare, file, organizationSchema, entries.organizations, (entry, yaml) => [
      { ...describe(bare, entry, file.path, yaml.placeOf), speaksFor: entry.speaksFor },
      ...checkCountry(entry.speaksFor, yaml, ['speaksFor']),
    ]);
  }
  for (const code of COUNTRY_CODES) {
    const bare = bareRecord('country', code, countryName(code, language));
    const record = { ...bare, country: code, library: countryNames(code, language) };
    records.set(record.key, record);
  }
  for (const file of files.countries) {
    const key = entityKey('country', file.id);
    const bare = records.get(key) ?? bareRecord('country', file.id, file.id);
    register(bare, file, countrySchema, entries.countries, (entry, yaml) => [
      describe(bare, entry, file.path, yaml.placeOf),
    ]);
  }
  return { records, entries, issues };
}

/** The country of the office that a person holds now or held last. */
function currentCountry(roles: readonly Role[]): string | undefined {
  return [...roles].reverse().find((role) => role.country !== undefined)?.country;
}

function checkCountry(code: string | undefined, yaml: YamlFile, path: PropertyKey[]): Finding[] {
  if (code === undefined || COUNTRY_CODES.has(code)) return [];
  return [
    {
      name: 'UnknownCountry',
      ...yaml.placeOf(path),
      found: `country "${code}"`,
      expected: 'a code that ISO 3166-1 has',
      fix: codeFor(code) ?? 'write a code such as "FR"',
    },
  ];
}

function checkRoleReferences(
  roles: readonly RoleEntry[],
  yaml: YamlFile,
  organizations: readonly string[],
): Finding[] {
  return roles.flatMap((role, index) => {
    const { organization } = role;
    const findings = (['country', 'speaksFor'] as const).flatMap((field) =>
      checkCountry(role[field], yaml, ['roles', index, field]),
    );
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
