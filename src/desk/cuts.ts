/** A piece of a text that gives way to another. Offsets into the text in which it was found. */
export interface Cut {
  start: number;
  end: number;
  text: string;
}

/** @returns the text with all cuts made; nothing where two of them touch, so that their order would matter */
export function makeCuts(text: string, cuts: readonly Cut[]): string | undefined {
  let whole = text;
  let next = Number.POSITIVE_INFINITY;
  // From the end, so that no place moves before its turn.
  for (const cut of cuts.toSorted((a, b) => b.start - a.start)) {
    if (cut.end > next || cut.start === next) return undefined;
    whole = whole.slice(0, cut.start) + cut.text + whole.slice(cut.end);
    next = cut.start;
  }
  return whole;
}
