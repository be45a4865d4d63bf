/** Puts a text into every field of a file that takes words, by what the schema says: a new field is covered by itself. */
import { z } from 'zod';
import { type ContentKind, contentSchemas } from '../../src/schema/contentSchemas.ts';
import { isWords } from '../../src/schema/fields.ts';

export type FieldPath = (string | number)[];

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  out?: z.ZodType;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

/** @returns the schemas that a value may have, without what makes it optional */
function choicesOf(schema: z.ZodType): z.ZodType[] {
  const { type, innerType, options, out } = definitionOf(schema);
  if (type === 'optional' && innerType) return choicesOf(innerType);
  if (type === 'union' && options) return options.flatMap(choicesOf);
  if (type === 'pipe' && out) return choicesOf(out);
  return [schema];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that fits what is written in the base: of a union, the one of its type. */
function chosen(schema: z.ZodType, value: unknown): z.ZodType {
  const choices = choicesOf(schema);
  const type = Array.isArray(value) ? 'array' : isRecord(value) ? 'object' : undefined;
  const found = choices.find((choice) =>
    type === undefined
      ? !['array', 'tuple', 'object'].includes(definitionOf(choice).type)
      : definitionOf(choice).type.replace('tuple', 'array') === type,
  );
  if (!found)
    throw new Error(`the base has ${JSON.stringify(value)} where the schema has another type`);
  return found;
}

export interface Fill {
  /** For a field that takes words, and for one that takes an address. Nothing leaves what is there. */
  words(path: FieldPath, most: number, was: string | undefined): string | undefined;
  address(path: FieldPath, was: string | undefined): string | undefined;
  /**
   * For a field that takes neither: an id, a date, a word of a list.
   *
   * @param fits whether the schema takes a value
   */
  other(path: FieldPath, was: unknown, fits: (value: unknown) => boolean): unknown;
}

/** @returns the value with its fields filled in, those too that it lacks and that take words or an address */
export function fillFields(kind: ContentKind, base: unknown, fill: Fill): unknown {
  return filled(contentSchemas[kind], base, [], fill);
}

function filled(schema: z.ZodType, value: unknown, path: FieldPath, fill: Fill): unknown {
  const type = value === undefined ? choicesOf(schema)[0] : chosen(schema, value);
  if (!type) return value;
  const { shape, element } = definitionOf(type);
  if (shape) {
    const given = isRecord(value) ? value : {};
    const entries = Object.entries(shape).map(([key, inner]) => [
      key,
      filled(inner, given[key], [...path, key], fill),
    ]);
    const all = Object.fromEntries(entries.filter(([, each]) => each !== undefined));
    return value === undefined && Object.keys(all).length === 0 ? undefined : all;
  }
  if (element) {
    if (!Array.isArray(value)) return value;
    return value.map((each, index) => filled(element, each, [...path, index], fill));
  }
  const was = typeof value === 'string' ? value : undefined;
  if (isWords(type)) return fill.words(path, mostOf(type), was) ?? value;
  if (isAddress(type)) return fill.address(path, was) ?? value;
  return value === undefined
    ? undefined
    : fill.other(path, value, (other) =>
        choicesOf(schema).some((choice) => choice.safeParse(other).success),
      );
}

function mostOf(schema: z.ZodType): number {
  return Number(z.globalRegistry.get(schema)?.maxLength ?? Number.POSITIVE_INFINITY);
}

function isAddress(schema: z.ZodType): boolean {
  return String(
    (z.globalRegistry.get(schema) as { pattern?: string } | undefined)?.pattern,
  ).startsWith('^[hH]');
}

/** Every field of a kind of file, lists as `[]`: `quotes[].said.place`. */
export function fieldsOf(kind: ContentKind): string[] {
  const fields: string[] = [];
  const walk = (schema: z.ZodType, name: string) => {
    for (const type of choicesOf(schema)) {
      const { shape, element } = definitionOf(type);
      if (shape)
        for (const [key, inner] of Object.entries(shape))
          walk(inner, name === '' ? key : `${name}.${key}`);
      else if (element) walk(element, `${name}[]`);
      else fields.push(name);
    }
  };
  walk(contentSchemas[kind], '');
  return [...new Set(fields)];
}

/** The fields that a value has, named likewise. */
export function fieldsIn(value: unknown, name = ''): string[] {
  if (Array.isArray(value))
    return [...new Set(value.flatMap((each) => fieldsIn(each, `${name}[]`)))];
  if (!isRecord(value)) return [name];
  return Object.entries(value).flatMap(([key, each]) =>
    fieldsIn(each, name === '' ? key : `${name}.${key}`),
  );
}
