/**
 * The name that was probably meant: for hints, never to choose in the editor's stead.
 *
 * @returns the known name with the fewest edits (insert, delete, replace) from `name`, or nothing where none is
 * within two edits or a third of its length and none begins it or goes on from it
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(name.length > 3 ? 2 : 1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  if (best !== undefined || name.length < 3) return best;
  return known.find((candidate) => candidate.startsWith(name) || name.startsWith(candidate));
}

/** @returns the end of a "how to fix it": the nearest known name, or the list of them */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `write "${near}" if that is meant`;
  if (known.length === 0) return 'add it first';
  const shown = known.slice(0, 12).join(', ');
  return `use one of ${shown}${known.length > 12 ? ', …' : ''}, or add it`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
