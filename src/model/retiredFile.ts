import { normalizeText } from '../schema/frontmatter.ts';
import type { Issue, Place } from '../schema/issue.ts';
import {
  type RetiredFileEntry,
  type RetiredKind,
  retiredFileSchema,
  retiredIn,
} from '../schema/retired.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../schema/yamlFile.ts';
import type { ContentFile } from './contentFiles.ts';

export const RETIRED_PATH = 'content/retired.yaml';

/** An entry of `content/retired.yaml` and where its fields stand. */
export interface RetiredRecord {
  kind: RetiredKind;
  id: string;
  entry: RetiredFileEntry;
  path: string;
  placeOf: (field: 'because' | 'now' | RetiredKind) => Place;
}

/** Reads `content/retired.yaml`, if it is there. Of a file with issues nothing is known. */
export function readRetired(file: ContentFile | undefined): {
  records: RetiredRecord[];
  issues: Issue[];
} {
  if (file === undefined) return { records: [], issues: [] };
  const yaml = parseYaml(normalizeText(file.text));
  const { value, findings } = validate(retiredFileSchema, yaml);
  const path = RETIRED_PATH;
  const issues: Issue[] = findings.map((finding) => ({ ...finding, path }));
  const records = (value ?? []).map((entry, index) => ({
    ...retiredIn(entry),
    entry,
    path,
    placeOf: (field: PropertyKey) => yaml.placeOf([index, field]),
  }));
  const first = new Set<string>();
  for (const { kind, id, placeOf } of records) {
    if (!first.has(`${kind}:${id}`)) first.add(`${kind}:${id}`);
    else {
      issues.push({
        name: 'DuplicateId',
        path,
        ...placeOf(kind),
        found: `${kind} "${id}" is retired twice`,
        expected: 'each permalink retired once',
        fix: 'remove one of the two entries',
      });
    }
  }
  return { records, issues };
}
