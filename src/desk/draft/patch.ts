import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';

/** Lines of context around what changes. */
const CONTEXT = 2;
/** The comparison takes a time that grows with the square of the lines that change: no more of them are compared. */
const MOST_CHANGES = 2000;

/** @returns what would change in a file, as a unified diff */
export function patchOf(file: string, before: string, after: string): string {
  const options = { context: CONTEXT, maxEditLength: MOST_CHANGES };
  return (
    createTwoFilesPatch(file, file, before, after, 'now', 'proposed', options) ??
    inOneHunk(file, before.split('\n'), after.split('\n'))
  );
}

/** Everything between the first line that changes and the last one. */
function inOneHunk(file: string, before: readonly string[], after: readonly string[]): string {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - CONTEXT);
  const rest = Math.max(0, end - CONTEXT);
  const lines = [
    ...before.slice(from, start).map((line) => ` ${line}`),
    ...before.slice(start, before.length - end).map((line) => `-${line}`),
    ...after.slice(start, after.length - end).map((line) => `+${line}`),
    ...before.slice(before.length - end, before.length - rest).map((line) => ` ${line}`),
  ];
  const hunk = {
    oldStart: from + 1,
    oldLines: before.length - rest - from,
    newStart: from + 1,
    newLines: after.length - rest - from,
    lines,
  };
  return formatPatch(
    {
      oldFileName: file,
      newFileName: file,
      oldHeader: 'now',
      newHeader: 'proposed',
      index: undefined,
      hunks: [hunk],
    },
    FILE_HEADERS_ONLY,
  );
}
