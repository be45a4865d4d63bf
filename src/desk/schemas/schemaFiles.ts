import { readContentFiles } from '../../model/contentFiles.ts';
import { type ContentKind, contentSchemas } from '../../schema/contentSchemas.ts';
import { contentJsonSchema, type OfferedIds } from './contentJsonSchema.ts';

/** The schema files of all kinds of content, by their names, as text. */
export function schemaFiles(offered: OfferedIds): Map<string, string> {
  const kinds = Object.keys(contentSchemas) as ContentKind[];
  return new Map(
    kinds.map((kind) => [
      `${kind}.schema.json`,
      `${JSON.stringify(contentJsonSchema(kind, offered), null, 2)}\n`,
    ]),
  );
}

/** The ids of the registries of a content folder. */
export async function offeredIds(contentDir: string): Promise<OfferedIds> {
  const { people, organizations } = await readContentFiles(contentDir);
  return { people: people.map(({ id }) => id), organizations: organizations.map(({ id }) => id) };
}
