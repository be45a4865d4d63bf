import path from 'node:path';
import type { IssueName, Level } from '../../src/schema/issue.ts';

/** An issue as a person meets it in the terminal. */
export interface ReportedIssue {
  /** From the site's own folder: `content/articles/two-way.md`. */
  path: string;
  line: number;
  column: number;
  name: IssueName;
  /** As the report states it, which for a good report is the level of the name. */
  level: Level;
  /** The lines below the first: what was found, what was expected, how to fix it. */
  details: string[];
}

const HEAD =
  /^\s*(?<path>\S.*?):(?<line>\d+):(?<column>\d+)\s+(?<name>[A-Z][A-Za-z]+)(?: \((?<level>warning|advice)\))?\s*$/;
/** A line of the file, or the mark under one, which `check` shows below what it says. */
const FRAME = /^\s*(?:>\s)?\s*\d*\s\|/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours start with one.
const COLOR = /\u001b\[[0-9;]*m/g;

/** Reads the issues that `build` and `check` print on standard error. */
export function readIssues(
  stderr: string,
  where: { root: string; contentDir: string },
): ReportedIssue[] {
  const issues: ReportedIssue[] = [];
  let open = false;
  for (const line of stderr.replace(COLOR, '').split(/\r?\n/)) {
    const head = HEAD.exec(line)?.groups;
    if (head) {
      issues.push({
        path: fromSite(head.path as string, where),
        line: Number(head.line),
        column: Number(head.column),
        name: head.name as IssueName,
        level: (head.level as Level | undefined) ?? 'error',
        details: [],
      });
      open = true;
    } else if (line.trim() === '') {
      open = false;
    } else if (open && !FRAME.test(line)) {
      issues.at(-1)?.details.push(line.trim());
    }
  }
  return issues;
}

/**
 * A fixture's content lies outside the project's `content/`, so a path from the project's root would name the
 * folder for temporary files. Tests want to say `content/…` for every site.
 */
export function fromSite(file: string, where: { root: string; contentDir: string }): string {
  const relative = path.relative(path.dirname(where.contentDir), path.resolve(where.root, file));
  return relative.startsWith('..') || path.isAbsolute(relative)
    ? file
    : relative.replaceAll(path.sep, '/');
}
