/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, Schema>>;

/** An object with these properties and no others. */
export function object(required: Properties, optional: Properties = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export function list(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) };
}

export function text(description?: string): Schema {
  return { type: 'string', ...(description === undefined ? {} : { description }) };
}

export function html(): Schema {
  return { type: 'string', contentMediaType: 'text/html', description: 'Safe inline HTML.' };
}

export function ref(name: keyof typeof DEFINITIONS): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** What the schema's `$ref`s lead to. */
export const DEFINITIONS = {
  url: { type: 'string', format: 'uri' },
  id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
  entityKey: {
    type: 'string',
    pattern: '^(?:(?:person|organization):[a-z0-9]+(?:-[a-z0-9]+)*|country:[A-Z]{2})$',
  },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  language: { type: 'string', description: 'BCP 47' },
  date: {
    description: 'A date, or a date-time with a zone.',
    type: 'string',
    anyOf: [{ format: 'date' }, { format: 'date-time' }],
  },
  partialDate: {
    description: 'A day, a month or a year: as much as is known.',
    type: 'string',
    pattern: '^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$',
  },
  range: {
    description: 'Half-open, in UTF-16 code units of `text`.',
    ...object({ start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 1 } }),
  },
  status: { enum: ['asserted', 'supported', 'contested', 'established', 'refuted'] },
} as const;
