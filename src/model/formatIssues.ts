import { type Issue, levelOf } from '../schema/issue.ts';
import { guideTo } from '../schema/issues/catalogue.ts';

/**
 * All issues as one text: for each the place that terminals and editors make a link of, its name, what was found,
 * what was expected, how to fix it, where the guide explains it; then how many there are. A warning is marked as one.
 */
export function formatIssues(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'No issues.';
  const failing = issues.some((issue) => levelOf(issue) === 'error');
  return [
    ...issues.map(formatIssue),
    `${formatCounts(issues)}. ${failing ? 'Nothing was published.' : 'Warnings stop nothing.'}`,
  ].join('\n\n');
}

/** How many there are: "2 issues and 1 warning in 1 file". */
export function formatCounts(issues: readonly Issue[]): string {
  const warnings = issues.filter((issue) => levelOf(issue) === 'warning').length;
  const errors = issues.length - warnings;
  const counts = [
    errors > 0 && count(errors, 'issue', 'issues'),
    warnings > 0 && count(warnings, 'warning', 'warnings'),
  ];
  const files = count(new Set(issues.map(({ path }) => path)).size, 'file', 'files');
  return `${counts.filter(Boolean).join(' and ')} in ${files}`;
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

function formatIssue(issue: Issue): string {
  const { path, line, column, name, found, expected, fix } = issue;
  return [
    `${path}:${line}:${column} ${name}${levelOf(issue) === 'warning' ? ' (warning)' : ''}`,
    `  found:    ${indent(found)}`,
    `  expected: ${indent(expected)}`,
    `  fix:      ${indent(fix)}`,
    `  guide:    ${guideTo(name)}`,
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
    this.stack = '';
  }
}
