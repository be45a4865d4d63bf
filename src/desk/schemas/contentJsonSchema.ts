/** JSON Schema of what an editor writes, for editors that complete and underline as one types. */
import { z } from 'zod';
import { type ContentKind, contentSchemas } from '../../schema/contentSchemas.ts';
import { COUNTRY_CODES } from '../../schema/countryCodes.ts';
import { countryCode, entityId, id } from '../../schema/fields.ts';

/** Ids that are offered; others fit as well, since an article may write out its own people. */
export interface OfferedIds {
  people: readonly string[];
  organizations: readonly string[];
}

export interface JsonSchema {
  [key: string]: unknown;
}

/** @returns the schema in draft 7, which the YAML extension of VS Code and most others read */
export function contentJsonSchema(kind: ContentKind, offered: OfferedIds): JsonSchema {
  const schema = z.toJSONSchema(contentSchemas[kind], { io: 'input', target: 'draft-7' });
  const { $schema, ...rest } = referTo(schema, []) as JsonSchema;
  const refers = JSON.stringify(rest).includes(toName(''));
  return {
    $schema,
    title: TITLES[kind],
    ...rest,
    ...(refers && { definitions: definitions(offered) }),
  };
}

const TITLES: Record<ContentKind, string> = {
  article: 'The frontmatter of content/articles/SLUG.md',
  page: 'The frontmatter of content/pages/SLUG.md',
  person: 'content/people/ID.yaml',
  organization: 'content/organizations/ID.yaml',
  country: 'content/countries/CC.yaml',
  site: 'content/site.yaml',
  retired: 'content/retired.yaml',
  verified: 'content/verified/SLUG.yaml, which npm run verify keeps',
};

function definitions({ people, organizations }: OfferedIds): JsonSchema {
  const offering = (ids: readonly string[]) => ({
    anyOf: [{ enum: ids }, { type: 'string', pattern: ID_PATTERN }],
  });
  return {
    countryCode: { type: 'string', enum: [...COUNTRY_CODES].sort() },
    personId: offering(people),
    organizationId: offering(organizations),
    entityId: {
      anyOf: ['personId', 'organizationId', 'countryCode'].map((name) => ({ $ref: toName(name) })),
    },
  };
}

const patternOf = (schema: z.ZodType) => z.globalRegistry.get(schema)?.pattern;
const ID_PATTERN = patternOf(id());
const CODE_PATTERN = patternOf(countryCode());
const ENTITY_PATTERN = patternOf(entityId());

const toName = (name: string) => `#/definitions/${name}`;

/** Puts a reference where a code or the id of an entity is written. A list is no step of the way. */
function referTo(value: unknown, way: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => referTo(item, way));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as JsonSchema;
  const name = definitionFor(schema, way);
  if (name !== undefined) {
    const { type: _, pattern: __, maxLength: ___, ...rest } = schema;
    return { ...rest, allOf: [{ $ref: toName(name) }] };
  }
  const entries = Object.entries(schema).map(([key, inner]) => {
    const properties = key === 'properties' && typeof inner === 'object' && inner !== null;
    if (!properties) return [key, referTo(inner, way)];
    const fields = Object.entries(inner).map(([field, of]) => [
      field,
      referTo(of, [...way, field]),
    ]);
    return [key, Object.fromEntries(fields)];
  });
  return Object.fromEntries(entries);
}

/** Lists and fields of ids of the registries. */
const REGISTERED: Record<string, string> = {
  people: 'personId',
  organizations: 'organizationId',
  'roles.organization': 'organizationId',
};

function definitionFor({ type, pattern }: JsonSchema, way: readonly string[]): string | undefined {
  if (type !== 'string') return undefined;
  if (pattern === CODE_PATTERN) return 'countryCode';
  if (pattern === ENTITY_PATTERN) return 'entityId';
  return pattern === ID_PATTERN ? REGISTERED[way.join('.')] : undefined;
}
