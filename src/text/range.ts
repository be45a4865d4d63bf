/** A half-open range of UTF-16 code units in a text: that of a body, where nothing else is said (`AnnotatedBody.text`). */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Binary search.
 *
 * @param ranges by their starts
 * @returns the index of the last range that starts at `offset` or before, or -1
 */
export function indexStartingAt(
  ranges: readonly Pick<TextRange, 'start'>[],
  offset: number,
): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * @param ranges by their starts
 * @returns those that lie within another as a whole
 */
export function rangesWithin<T extends TextRange>(
  ranges: readonly T[],
  { start, end }: TextRange,
): T[] {
  const first = indexStartingAt(ranges, start - 1) + 1;
  const last = indexStartingAt(ranges, end);
  return ranges.slice(first, last + 1).filter((each) => each.end <= end);
}
