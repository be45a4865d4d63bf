import type { Occurrence } from './occurrences.ts';

/**
 * The parts of an interrupted quote stand one after the other. Leaves out every place that no such order can use:
 * one that has no place for the earlier part before it, or none for the later part after it.
 *
 * @param parts the places of each part, in order
 * @returns the places that remain; exactly one for each part means that there is exactly one way to read them
 */
export function placesInOrder(parts: readonly (readonly Occurrence[])[]): Occurrence[][] {
  let reached = 0;
  const forward = parts.map((places) => {
    const usable = places.filter((place) => place.folded.start >= reached);
    reached = usable[0]?.folded.end ?? Number.POSITIVE_INFINITY;
    return usable;
  });
  let limit = Number.POSITIVE_INFINITY;
  const usable = forward.toReversed().map((places) => {
    const kept = places.filter((place) => place.folded.end <= limit);
    limit = kept.at(-1)?.folded.start ?? Number.NEGATIVE_INFINITY;
    return kept;
  });
  return usable.toReversed();
}
