import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closing, formatIssue } from '../../model/formatIssues.ts';
import type { Issue } from '../../schema/issue.ts';
import { codeFrame, linesOf } from './codeFrame.ts';

/** All issues for somebody at a terminal, each with the lines in which it stands. */
export async function textReport(issues: readonly Issue[], contentDir: string): Promise<string> {
  const lines = new Map<string, string[]>();
  for (const path of new Set(issues.map((issue) => issue.path))) {
    const file = join(contentDir, path.replace(/^content\//, ''));
    // What cannot be read has an issue of its own, and no lines to show.
    lines.set(path, linesOf(await readFile(file, 'utf8').catch(() => '')));
  }
  const told = issues.map((issue) => {
    const frame = codeFrame(lines.get(issue.path) ?? [], issue);
    return frame === '' ? formatIssue(issue) : `${formatIssue(issue)}\n${indent(frame)}`;
  });
  return [...told, closing(issues)].join('\n\n');
}

const indent = (text: string) => text.replace(/^/gm, '  ');
