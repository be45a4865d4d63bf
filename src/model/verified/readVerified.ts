import { normalizeText } from '../../schema/frontmatter.ts';
import type { Issue } from '../../schema/issue.ts';
import { validate } from '../../schema/validate.ts';
import { type VerifiedEntry, verifiedFileSchema } from '../../schema/verified.ts';
import { parseYaml } from '../../schema/yamlFile.ts';
import type { ContentFile } from '../contentFiles.ts';

/** What `content/verified/SLUG.yaml` says, and its issues. Of a file with issues nothing is known. */
export interface VerifiedRecord {
  slug: string;
  entries: readonly VerifiedEntry[];
  issues: Issue[];
  /** Where an entry names its quote. */
  placeOf(index: number): Pick<Issue, 'path' | 'line' | 'column'>;
}

export function readVerified({ id, path, text }: ContentFile): VerifiedRecord {
  const yaml = parseYaml(normalizeText(text));
  const { value, findings } = validate(verifiedFileSchema, yaml);
  const entries = findings.length === 0 ? (value ?? []) : [];
  const placeOf = (index: number) => ({ path, ...yaml.placeOf([index, 'quote']) });
  const issues: Issue[] = findings.map((finding) => ({ ...finding, path }));
  const first = new Map<string, number>();
  for (const [index, { quote }] of entries.entries()) {
    if (!first.has(quote)) first.set(quote, index);
    else {
      issues.push({
        name: 'DuplicateId',
        ...placeOf(index),
        found: `two results for quote "${quote}"`,
        expected: 'the last result of each quote',
        fix: 'remove one of the two entries, or both and hold the quote against its source again',
      });
    }
  }
  return { slug: id, entries, issues, placeOf };
}
