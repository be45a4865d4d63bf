/** One quote held against the text of a copy. */
import type { Verdict } from '../../schema/verified.ts';
import { type Change, findClosest } from './closest.ts';
import { patternOf, type Segment } from './pattern.ts';
import { findPlaces } from './places.ts';
import type { Searchable, Stretch } from './searchable.ts';

/** How a quote stands to a copy. */
export interface Held {
  verdict: Verdict;
  /** What the copy has in its place, on one line; an ellipsis where the quote leaves words out. None where nothing is near. */
  reads?: string;
  /** What brackets of the quote stand for, in their order: perhaps nothing. */
  replaced: string[];
  /** Word by word, where words differ. */
  changes?: Change[];
  /** The line of the copy on which the place begins. */
  line?: number;
}

export interface QuoteWords {
  /** One string for each stretch that the prose does not interrupt. */
  parts: readonly string[];
  /** The parts on one line: ` … ` stands where words of the speaker were left out. */
  words: string;
}

/**
 * Only where every word stands in the copy, in order, is a quote `verbatim`. What the conventions of quoting allow is no
 * difference: words in brackets, `[sic]`, a bracketed capital, an ellipsis for words of the same page, a comma or a stop
 * at the quotation marks, a source that itself interrupts the words.
 */
export function holdQuote({ parts, words }: QuoteWords, copy: Searchable): Held {
  const segments = patternOf(parts, omissionsIn(parts, words));
  const places = segments.length > 0 ? findPlaces(segments, copy) : undefined;
  if (places === undefined) return explain(segments, copy);
  const differs = places.some(({ differences }) => differences > 0);
  const replaced = segments.flatMap(({ gap }, index) =>
    gap === 'inserted' ? between(places[index - 1], places[index], copy) : [],
  );
  return {
    verdict: differs ? 'punctuation' : 'verbatim',
    ...(differs && { reads: readingOf(segments, places, copy) }),
    replaced,
    line: copy.lineOf(places[0]?.first ?? 0),
  };
}

function between(before: Stretch | undefined, after: Stretch | undefined, copy: Searchable) {
  if (before === undefined || after === undefined) return [];
  return before.end === after.first ? '' : copy.textOf({ first: before.end, end: after.first });
}

/** What stands at the places of the segments: in one piece unless words were left out between them. */
function readingOf(
  segments: readonly Segment[],
  places: readonly Stretch[],
  copy: Searchable,
): string {
  let reading = '';
  let first = places[0]?.first ?? 0;
  for (const [index, place] of places.entries()) {
    const gap = segments[index + 1]?.gap;
    if (gap === 'inserted') continue;
    reading += copy.textOf({ first, end: place.end });
    if (gap === undefined) break;
    reading += gap === 'omission' ? ' … ' : ' ';
    first = places[index + 1]?.first ?? 0;
  }
  return reading;
}

function explain(segments: readonly Segment[], copy: Searchable): Held {
  return leftOut(segments, copy) ?? nearest(segments, copy);
}

/** The words are there, and between two parts more of them than the quote shows. */
function leftOut(segments: readonly Segment[], copy: Searchable): Held | undefined {
  const loose = segments.map(
    (each): Segment => (each.gap === 'joint' ? { ...each, gap: 'omission' } : each),
  );
  const places = findPlaces(loose, copy);
  const [first] = places ?? [];
  if (places === undefined || first === undefined) return undefined;
  const changes = places.flatMap((place, index): Change[] => {
    const words: Change = { in: 'both', text: copy.textOf(place) };
    const before = places[index - 1];
    if (before === undefined || before.end === place.first) return [words];
    const text = copy.textOf({ first: before.end, end: place.first });
    if (segments[index]?.gap === 'joint') return [{ in: 'source', text }, words];
    return [{ in: 'both', text: '…' }, words];
  });
  const reads = changes.map(({ text }) => text).join(' ');
  return { verdict: 'words', reads, replaced: [], changes, line: copy.lineOf(first.first) };
}

/** Each segment is looked for by itself: where one of them cannot be found, the quote is not there. */
function nearest(segments: readonly Segment[], copy: Searchable): Held {
  const closest = segments.map(({ words }) => findClosest(words, copy));
  const found = closest.flatMap((each) => each ?? []);
  const [first] = found;
  if (first === undefined || found.length < segments.length) {
    return { verdict: 'absent', replaced: [] };
  }
  return {
    verdict: 'words',
    reads: found.map(({ stretch }) => copy.textOf(stretch)).join(' … '),
    replaced: [],
    changes: found.flatMap(({ changes }, index): Change[] =>
      index === 0 ? changes : [{ in: 'both', text: '…' }, ...changes],
    ),
    line: copy.lineOf(first.stretch.first),
  };
}

/** @returns whether words were left out before a part: of what is joined, only the joints tell */
function omissionsIn(parts: readonly string[], words: string): (index: number) => boolean {
  const omitted: boolean[] = [];
  let at = 0;
  for (const part of parts) {
    omitted.push(words.startsWith(OMITTED, at));
    if (omitted.at(-1)) at += OMITTED.length;
    else if (at > 0) at += 1;
    at += part.replace(/\s+/gu, ' ').trim().length;
  }
  return (index) => omitted[index] ?? false;
}

const OMITTED = ' … ';
