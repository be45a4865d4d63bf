/** Where the words of a quote stand in a copy: all of them, in their order. Nothing is guessed. */
import type { Gap, PatternWord, Segment } from './pattern.ts';
import type { Searchable, Stretch } from './searchable.ts';
import { keyOf } from './tokens.ts';

/** A place of one segment. */
export interface SegmentPlace extends Stretch {
  /** Where letter case or punctuation is not the quote's, beyond what quoting allows. */
  differences: number;
}

/** Of a segment with more places than that nobody could say which is meant: the first ones are looked at. */
const MOST_PLACES = 5000;
/** Units of folded text that an ellipsis may stand for: about a page. What is further apart is two quotes. */
const MOST_OMITTED = 3000;
/** Words that brackets may stand for. */
const MOST_REPLACED = 10;
/** Units of folded text by which a source may interrupt what it quotes. */
const MOST_INTERRUPTED = 400;

/** @returns a place for each segment, in order, with as few differences as can be had; nothing where words are missing */
export function findPlaces(
  segments: readonly Segment[],
  copy: Searchable,
): SegmentPlace[] | undefined {
  const all = segments.map((segment) => placesOf(segment, copy));
  /** For each place of a segment what follows it best. */
  let following: (SegmentPlace & { total: number; rest: SegmentPlace[] })[] = [];
  for (let index = segments.length - 1; index >= 0; index--) {
    const gap = segments[index + 1]?.gap;
    const here = [];
    for (const place of all[index] ?? []) {
      if (gap === undefined) {
        here.push({ ...place, total: place.differences, rest: [place] });
        continue;
      }
      const next = bestFollowing(place, gap, following, copy);
      if (next === undefined) continue;
      here.push({ ...place, total: place.differences + next.total, rest: [place, ...next.rest] });
    }
    following = here;
  }
  return following.reduce<(typeof following)[number] | undefined>(
    (best, each) => (best === undefined || each.total < best.total ? each : best),
    undefined,
  )?.rest;
}

function bestFollowing<Next extends SegmentPlace & { total: number }>(
  place: SegmentPlace,
  gap: Gap,
  following: readonly Next[],
  copy: Searchable,
): Next | undefined {
  let low = 0;
  let high = following.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((following[middle]?.first ?? 0) < place.end) low = middle + 1;
    else high = middle;
  }
  let best: Next | undefined;
  for (let at = low; at < following.length; at++) {
    const next = following[at] as Next;
    if (!isWithinReach(place.end, next.first, gap, copy)) break;
    if (best !== undefined && next.total >= best.total) continue;
    if (gap !== 'joint' || isInterruption(place.end, next.first, copy)) best = next;
  }
  return best;
}

function isWithinReach(end: number, next: number, gap: Gap, copy: Searchable): boolean {
  if (gap === 'inserted') return next - end <= MOST_REPLACED;
  const { starts, ends } = copy.words;
  const units = (starts[next] ?? 0) - (ends[end - 1] ?? 0);
  return units <= (gap === 'omission' ? MOST_OMITTED : MOST_INTERRUPTED);
}

/** Whether nothing of what was said stands between two words: no words, or the source's own, outside its marks. */
function isInterruption(end: number, next: number, { words }: Searchable): boolean {
  if (next === end) return true;
  const between = words.folded.text.slice(words.ends[end - 1], words.starts[next]);
  return /^[\s.,;:!?-]*["'].*["'][\s([-]*$/su.test(between);
}

function placesOf(segment: Segment, copy: Searchable): SegmentPlace[] {
  const { words, vocabulary, wordsWith } = copy;
  const wanted = segment.words.map(({ key, test }) =>
    test === undefined ? vocabulary.find(key) : new Set(vocabulary.matching(test)),
  );
  let rarest = -1;
  let candidates: Iterable<number> & { length: number } = [];
  for (const [index, id] of wanted.entries()) {
    const found =
      typeof id === 'number'
        ? wordsWith(id)
        : [...id].flatMap((each) => [...wordsWith(each)]).sort((a, b) => a - b);
    if (found.length === 0) return [];
    if (rarest === -1 || found.length < candidates.length) [rarest, candidates] = [index, found];
  }
  const fits = (want: number | Set<number>, id: number | undefined) =>
    typeof want === 'number' ? want === id : id !== undefined && want.has(id);
  const places = new Map<number, SegmentPlace>();
  for (const candidate of candidates) {
    // Words that a line's end divides make the way back longer: each start that is possible is tried.
    for (let first = candidate - rarest; first >= 0 && first >= candidate - 2 * rarest; first--) {
      const end = walk(first);
      if (end !== undefined && !places.has(first)) {
        places.set(first, { first, end, differences: differencesAt(segment, first, copy) });
      }
      if (copy.divided.size === 0) break;
    }
    if (places.size >= MOST_PLACES) break;
  }
  return [...places.values()].sort((a, b) => a.first - b.first);

  function walk(first: number): number | undefined {
    let at = first;
    for (const want of wanted) {
      if (at >= words.count) return undefined;
      if (fits(want, words.ids[at])) at += 1;
      else if (fits(want, copy.divided.get(at))) at += 2;
      else return undefined;
    }
    return at;
  }
}

/** How often letter case or punctuation differ from the quote's at a place where its words stand. */
function differencesAt(segment: Segment, first: number, copy: Searchable): number {
  const { words, divided, vocabulary } = copy;
  const { text } = words.folded;
  const textOf = (at: number) => text.slice(words.starts[at], words.ends[at]);
  let differences = 0;
  let at = first;
  for (const [index, word] of segment.words.entries()) {
    const whole = divided.get(at);
    const isDivided = words.ids[at] !== vocabulary.find(word.key) && whole !== undefined;
    const written = isDivided ? textOf(at) + textOf(at + 1) : textOf(at);
    if (!isSameSpelling(word, written)) differences++;
    if (index > 0) {
      const between = text.slice(words.ends[at - 1], words.starts[at]);
      if (punctuationOf(between) !== punctuationOf(word.before)) differences++;
    }
    at += isDivided ? 2 : 1;
  }
  // Commas and full stops go in and out of quotation marks by the rules of the house. A question is a question.
  const after = text.slice(words.ends[at - 1], words.starts[at] ?? text.length);
  if (segment.closing !== '' && !after.includes(segment.closing)) differences++;
  return differences;
}

function isSameSpelling({ surface, test, anyCase }: PatternWord, written: string): boolean {
  if (surface === written) return true;
  if (test !== undefined) return true;
  if (anyCase) return surface.slice(1) === written.slice(1);
  // An abbreviation at the end of a quotation has lost its stop to the sentence.
  return surface.includes('.') && keyOf(surface) === keyOf(written) && `${surface}.` === written;
}

/**
 * What is said by the marks between two words. A comma or a stop may stand before a quotation mark or after it, single
 * marks turn into double ones within a quotation, and emphasis is no mark.
 */
function punctuationOf(between: string): string {
  const marks = between.replace(/[\s*_]/g, '').replaceAll("'", '"');
  return marks.replaceAll('"', '') + '"'.repeat(marks.split('"').length - 1);
}
