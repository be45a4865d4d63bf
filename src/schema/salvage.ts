/**
 * What can still be checked in an article that has issues: nobody fixes a date only to be told of a wrong quote
 * afterwards.
 */
import { z } from 'zod';
import { type ArticleEntry, articleSchema } from './article.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

export interface Salvaged {
  article: ArticleEntry;
  /** The same file, seen by the paths of `article`. */
  file: YamlFile;
  /** Ids of the entries that had to be left out. */
  broken: string[];
}

/** Keeps every field, and of every list every entry, that is valid by itself. */
export function salvage(file: YamlFile): Salvaged {
  const raw = isRecord(file.value) ? file.value : {};
  const kept: Record<string, unknown> = {};
  const indexes = new Map<string, number[]>();
  const broken: string[] = [];

  for (const [field, schema] of Object.entries(articleSchema.shape)) {
    const value = raw[field];
    const entry = entrySchema(schema);
    if (entry === undefined || !Array.isArray(value)) {
      const result = schema.safeParse(value);
      if (result.success) kept[field] = result.data;
      continue;
    }
    const valid: unknown[] = [];
    const from: number[] = [];
    value.forEach((item, index) => {
      const result = entry.safeParse(item);
      if (result.success) {
        valid.push(result.data);
        from.push(index);
      } else if (isRecord(item)) {
        for (const key of ['id', 'code']) if (typeof item[key] === 'string') broken.push(item[key]);
      }
    });
    kept[field] = valid;
    indexes.set(field, from);
  }

  if (kept.published === undefined) delete kept.updated;

  const original = (path: YamlPath): YamlPath => {
    const [field, index, ...rest] = path;
    const from = typeof index === 'number' ? indexes.get(String(field))?.[index] : undefined;
    return from === undefined ? path : [String(field), from, ...rest];
  };
  return {
    // A date that no other date contradicts.
    article: { title: '', summary: '', authors: [], published: '9999-12-31', ...kept },
    file: {
      ...file,
      placeOf: (path) => file.placeOf(original(path)),
      placeOfKey: (path) => file.placeOfKey(original(path)),
    },
    broken,
  };
}

function entrySchema(schema: z.ZodType): z.ZodType | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
