import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentJsonSchema } from '../../src/desk/schemas/contentJsonSchema.ts';
import { schemaFiles } from '../../src/desk/schemas/schemaFiles.ts';
import { type ContentKind, contentSchemas } from '../../src/schema/contentSchemas.ts';
import { fieldsOf } from '../../src/schema/describe.ts';
import { DESCRIPTIONS } from '../../src/schema/descriptions.ts';
import { splitFrontmatter } from '../../src/schema/frontmatter.ts';
import { fixture } from '../support/contentFolder.ts';
import { ROOT } from '../support/runSite.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const offered = { people: ['ada-lind'], organizations: ['cable-board'] };
const validator = (kind: ContentKind): ValidateFunction =>
  new Ajv({ allowUnionTypes: true }).compile(contentJsonSchema(kind, offered));

/** Ids of the registries change with the content; a newsroom writes them anew with `npm run schemas`. */
function withoutOffers(text: string): unknown {
  const schema = JSON.parse(text);
  for (const name of ['personId', 'organizationId']) {
    if (schema.definitions) schema.definitions[name].anyOf[0].enum = [];
  }
  return schema;
}

test.each([...schemaFiles({ people: [], organizations: [] })])(
  '%s is what the schemas of today make: run `npm run schemas`',
  (name, text) => {
    expect(withoutOffers(read(`.vscode/schemas/${name}`))).toEqual(withoutOffers(text));
  },
);

describe('each field has its description, and each description a field', () => {
  test.each(Object.keys(contentSchemas) as ContentKind[])('%s', (kind) => {
    const shown = [...fieldsOf(contentSchemas[kind])].map(({ path, field }) => [
      path,
      z.globalRegistry.get(field)?.description,
    ]);
    expect(Object.fromEntries(shown)).toEqual(DESCRIPTIONS[kind]);
  });
});

describe('the schema takes what the site takes', () => {
  test.each([
    ['article', 'full', 'articles/the-strait.md'],
    ['article', 'example', 'articles/two-way-street-seoul.md'],
    ['page', 'full', 'pages/how-we-work.md'],
    ['person', 'full', 'people/ada-lind.yaml'],
    ['organization', 'full', 'organizations/cable-board.yaml'],
    ['country', 'full', 'countries/NO.yaml'],
    ['site', 'full', 'site.yaml'],
  ] as const)('%s: %s %s', (kind, site, file) => {
    const text = readFileSync(path.join(fixture(site), file), 'utf8');
    const yaml = file.endsWith('.md') ? (splitFrontmatter(text).parts?.yaml ?? '') : text;
    const validate = validator(kind);
    validate(parse(yaml));
    expect(validate.errors).toBeNull();
  });
});

const ARTICLE = {
  title: 'T',
  summary: 'S',
  authors: [{ name: 'A' }],
  published: '2026-01-01',
};

describe('the schema underlines what the site refuses', () => {
  test.each([
    ['a misspelt field', { sumary: 'S' }],
    ['a country in words', { countries: ['Norway'] }],
    ['a code that no country has', { countries: ['XX'] }],
    ['an id with a capital', { people: ['Ada-Lind'] }],
    ['a status of its own', { claims: [{ id: 'a', text: 'T', status: 'maybe' }] }],
    ['a day in words', { published: 'yesterday' }],
    ['an address without a host', { authors: [{ name: 'A', url: '/ada' }] }],
    ['a title of 111 characters', { title: 'x'.repeat(111) }],
  ])('%s', (_, fields) => {
    expect(validator('article')({ ...ARTICLE, ...fields })).toBe(false);
  });
});

interface Snippet {
  prefix: string;
  scope: string;
  body: string[];
}

describe('a snippet as it is inserted is content', () => {
  const snippets = Object.values(
    JSON.parse(read('.vscode/on-record.code-snippets')) as Record<string, Snippet>,
  );
  /** What stands there when nothing is typed: the first of the choices, or the example. */
  const inserted = ({ body }: Snippet) =>
    body.join('\n').replace(/\$\{\d+(?:\|([^,|]+)[^|]*\||:([^}]*))\}/g, '$1$2');
  const lists: Record<string, string> = {
    quote: 'quotes',
    'quote-parts': 'quotes',
    source: 'sources',
    person: 'people',
    claim: 'claims',
    event: 'events',
    correction: 'corrections',
    retired: 'retired',
  };

  test.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))(
    '%s',
    (prefix, snippet) => {
      const text = inserted(snippet);
      if (prefix === 'figure') return expect(text).toBe('::figure{exchange}');
      const list = parse(text) as unknown[];
      expect(list).toHaveLength(1);
      const value = lists[prefix]
        ? { ...ARTICLE, [lists[prefix]]: list }
        : { name: 'N', roles: list };
      const result = contentSchemas[lists[prefix] ? 'article' : 'person'].safeParse(value);
      expect(result.error?.issues ?? []).toEqual([]);
    },
  );
});

test('the editor finds the schemas where they lie', () => {
  const settings = JSON.parse(read('.vscode/settings.json'));
  for (const file of Object.keys(settings['yaml.schemas'])) {
    expect(() => JSON.parse(read(file))).not.toThrow();
  }
});
