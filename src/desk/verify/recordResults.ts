/** Keeps the results of an article in `content/verified/SLUG.yaml`: one entry for each quote, the last one that was got. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type VerifiedEntry, verifiedEntrySchema } from '../../schema/verified.ts';
import { YamlEditor } from '../editYaml.ts';
import { renderBlock, type YamlFields } from '../renderYaml.ts';
import { writeFileSafely } from '../writeFile.ts';

const HEADING =
  '# Kept by npm run verify: with what result quotes were held against saved copies of their sources.\n';

export const verifiedPath = (slug: string) => `verified/${slug}.yaml`;

/**
 * @returns the file's text with the results in it; comments and what it has of other quotes stay. A result that was got
 * before from the same copy keeps its day.
 */
export function withResults(text: string | undefined, results: readonly VerifiedEntry[]): string {
  if (text === undefined || text.trim() === '') {
    return (
      HEADING +
      renderBlock(results.map(toFields))
        .map((line) => `${line}\n`)
        .join('')
    );
  }
  const yaml = new YamlEditor(text, () => Object.keys(verifiedEntrySchema.shape));
  const known = (yaml.get([]) ?? []) as Partial<VerifiedEntry>[];
  const added = [];
  for (const result of results) {
    const index = known.findIndex(({ quote }) => quote === result.quote);
    const before = known[index];
    if (before === undefined) added.push({ data: toFields(result) });
    else if (!isSameResult(before, result)) yaml.set([index], toFields(result));
  }
  yaml.appendAll([], added);
  return `${yaml}`;
}

/** @returns whether anything had to be written */
export async function recordResults(
  contentDir: string,
  slug: string,
  results: readonly VerifiedEntry[],
): Promise<boolean> {
  const file = join(contentDir, verifiedPath(slug));
  const before = await readFile(file, 'utf8').catch((error: { code?: unknown }) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  const after = withResults(before, results);
  if (after === before) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFileSafely(file, before, after);
  return true;
}

function isSameResult(before: Partial<VerifiedEntry>, after: VerifiedEntry): boolean {
  const fields = Object.keys(verifiedEntrySchema.shape) as (keyof VerifiedEntry)[];
  return fields.every((field) => field === 'checked' || before[field] === after[field]);
}

/** In the order of the schema. */
function toFields(entry: VerifiedEntry): YamlFields {
  const fields = Object.keys(verifiedEntrySchema.shape) as (keyof VerifiedEntry)[];
  return Object.fromEntries(fields.map((field) => [field, entry[field]]));
}
