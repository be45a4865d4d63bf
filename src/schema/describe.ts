/** Descriptions that stand at the fields of a schema, for whatever is made of it: JSON Schema, completion in an editor. */
import { z } from 'zod';

/** A description for each field by its way from the root: `quotes.said.date`. Lists and alternatives are no step. */
export type Descriptions = Readonly<Record<string, string>>;

/**
 * Puts descriptions at the fields themselves: no copy is made, and what is known of a field stays.
 *
 * @returns the same schema
 */
export function describeFields<Schema extends z.ZodType>(
  schema: Schema,
  descriptions: Descriptions,
): Schema {
  for (const { path, field } of fieldsOf(schema)) {
    const description = descriptions[path];
    if (description === undefined) continue;
    z.globalRegistry.add(field, { ...z.globalRegistry.get(field), description });
  }
  return schema;
}

/** Every field of a schema with its way from the root; the fields of an alternative stand beside the others. */
export function* fieldsOf(
  schema: unknown,
  path = '',
): Generator<{ path: string; field: z.ZodType }> {
  const { shape, element, innerType, options } = definitionOf(schema);
  for (const inner of [element, innerType, ...(options ?? [])]) {
    if (inner !== undefined) yield* fieldsOf(inner, path);
  }
  for (const [name, field] of Object.entries(shape ?? {})) {
    const way = path === '' ? name : `${path}.${name}`;
    if (field instanceof z.ZodType) yield { path: way, field };
    yield* fieldsOf(field, way);
  }
}

interface Definition {
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  options?: unknown[];
}

function definitionOf(schema: unknown): Definition {
  return (schema as { def?: Definition } | undefined)?.def ?? {};
}
