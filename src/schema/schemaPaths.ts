/** What a schema says of a place in a file. */
import type { z } from 'zod';
import type { YamlPath } from './yamlNodes.ts';

/** The schemas that a value at this path may have: several, where one of its parents may be of several kinds. */
export function schemasAt(schema: z.ZodType, path: YamlPath): unknown[] {
  let at = unwrap(schema);
  for (const step of path) {
    at = at.flatMap((type) => {
      const { element, shape } = definitionOf(type) ?? {};
      if (typeof step === 'number') return element ? unwrap(element) : [];
      return shape && Object.hasOwn(shape, step) ? unwrap(shape[String(step)]) : [];
    });
  }
  return at;
}

/** The fields that a map at this path may have. */
export function knownFields(schema: z.ZodType, path: YamlPath): string[] {
  const shapes = schemasAt(schema, path).map((type) => definitionOf(type)?.shape ?? {});
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}

interface Definition {
  type: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  options?: unknown[];
}

function definitionOf(type: unknown): Definition | undefined {
  return (type as { def?: Definition } | undefined)?.def;
}

function unwrap(type: unknown): unknown[] {
  const definition = definitionOf(type);
  if (definition?.type === 'optional') return unwrap(definition.innerType);
  if (definition?.type === 'union') return (definition.options ?? []).flatMap(unwrap);
  return [type];
}
