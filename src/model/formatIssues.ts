import { type Issue, type Level, levelOf } from '../schema/issue.ts';
import { guideTo, LEVELS } from '../schema/issues/catalogue.ts';

/**
 * All issues as one text: for each the place that terminals and editors make a link of, its name, what was found,
 * what was expected, how to fix it, where the guide explains it; then how many there are. Warnings and advice are marked
 * as such.
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues.length === 0
    ? 'No issues.'
    : [...issues.map(formatIssue), closing(issues)].join('\n\n');
}

/** How many there are, and what comes of it. */
export function closing(issues: readonly Issue[]): string {
  const levels = new Set(issues.map(levelOf));
  const stops = levels.has('error')
    ? 'Nothing was published.'
    : `${levels.has('warning') ? 'Warnings stop' : 'Advice stops'} nothing.`;
  return `${formatCounts(issues)}. ${stops}`;
}

/** How many there are: "2 issues, 1 warning and 1 piece of advice in 1 file". */
export function formatCounts(issues: readonly Issue[]): string {
  const counts = LEVELS.flatMap((level) => {
    const number = issues.filter((issue) => levelOf(issue) === level).length;
    return number === 0 ? [] : count(number, ...WORDS[level]);
  });
  const files = count(new Set(issues.map(({ path }) => path)).size, 'file', 'files');
  const all = [counts.slice(0, -1).join(', '), counts.at(-1)].filter(Boolean).join(' and ');
  return `${all} in ${files}`;
}

const WORDS: Record<Level, [one: string, many: string]> = {
  error: ['issue', 'issues'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

/** What marks an issue that stops nothing: ` (warning)`. */
export function levelMark(issue: Pick<Issue, 'name'>): string {
  const level = levelOf(issue);
  return level === 'error' ? '' : ` (${level})`;
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** One issue, from its place to where the guide explains it. */
export function formatIssue(issue: Issue): string {
  const { path, line, column, name, found, expected, fix } = issue;
  return [
    `${path}:${line}:${column} ${name}${levelMark(issue)}`,
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
