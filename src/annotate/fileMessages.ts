/** Findings as messages of a file, as tools of unified tell and show them. */
import type { VFile } from 'vfile';
import type {} from 'vfile-message';
import { type Finding, type IssueName, levelOf } from '../schema/issue.ts';

declare module 'vfile-message' {
  interface VFileMessage {
    /** What can be done about it: an imperative sentence without a final stop. */
    fix?: string;
  }
}

/**
 * The issue's name is in `ruleId`, what was found in `reason`, what was expected in `expected`, what to do in `fix`, and all
 * of it as a sentence in `note`. `fatal` says whether it is an error; nothing is thrown. Line 0 is no place.
 */
export function tell(file: VFile, finding: Finding): void {
  const { name, line, column, found, expected, fix } = finding;
  const message = file.message(found, {
    ...(line > 0 && { place: { line, column } }),
    ruleId: name,
    source: SOURCE,
  });
  message.fatal = levelOf(finding) === 'error';
  message.expected = [expected];
  message.fix = fix;
  message.note = `Expected ${expected}. To fix it, ${fix}.`;
}

/** @returns what was told of a file by `tell`, in that order */
export function findingsIn(file: VFile): Finding[] {
  return file.messages.flatMap(({ source, ruleId, reason, line, column, expected, fix }) =>
    source !== SOURCE
      ? []
      : {
          name: ruleId as IssueName,
          line: line ?? 0,
          column: column ?? 0,
          found: reason,
          expected: expected?.[0] ?? '',
          fix: fix ?? '',
        },
  );
}

const SOURCE = 'annotate';
