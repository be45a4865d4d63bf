/** What an editor changes in a file, written as a diff without numbers of lines. */

/** Lines of a file, with their ends, and what takes their place. */
export interface Hunk {
  before: string;
  after: string;
}

/** @param diff lines that stay (` `), go (`-`) and come (`+`); `@@` between two places */
export function hunksOf(diff: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const place of diff.split(/^@@$\n/m)) {
    const lines = place.split('\n').filter((line) => line !== '');
    const only = (marks: string) =>
      lines
        .filter((line) => marks.includes(line.charAt(0)))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    hunks.push({ before: only(' -'), after: only(' +') });
  }
  return hunks;
}

/** @throws where what is to go does not stand in the text once */
export function applyHunks(text: string, hunks: readonly Hunk[]): string {
  return hunks.reduce((before, hunk) => {
    const parts = before.split(hunk.before);
    if (parts.length === 2) return parts.join(hunk.after);
    throw new Error(`it holds ${parts.length - 1} times:\n${hunk.before}\n\n${before}`);
  }, text);
}
