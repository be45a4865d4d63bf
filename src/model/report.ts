import type { Issue } from '../schema/issue.ts';

/**
 * All issues as one text: for each the place that terminals and editors make a link of, its name, what was found,
 * what was expected, how to fix it; then how many there are.
 */
export function formatIssues(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'No issues.';
  const files = new Set(issues.map(({ path }) => path)).size;
  const count = `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [...issues.map(formatIssue), `${count}. Nothing was published.`].join('\n\n');
}

function formatIssue({ path, line, column, name, found, expected, fix }: Issue): string {
  return [
    `${path}:${line}:${column} ${name}`,
    `  found:    ${indent(found)}`,
    `  expected: ${indent(expected)}`,
    `  fix:      ${indent(fix)}`,
  ].join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n            ');
}

/** The content has issues: nothing may be published from it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(formatIssues(issues));
    this.issues = issues;
    // The message is for an editor: where the code was when it was made helps nobody.
    this.stack = `ContentError: ${this.message}`;
  }
}
