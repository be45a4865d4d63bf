/** What in a copy comes nearest to words that do not stand there: to be shown, never to be held for them. */
import { diffArrays } from 'diff';
import type { PatternWord } from './pattern.ts';
import type { Searchable, Stretch } from './searchable.ts';

/** A stretch of words that the quote has, the source, or both. */
export interface Change {
  in: 'both' | 'quote' | 'source';
  text: string;
}

export interface Closest {
  stretch: Stretch;
  changes: Change[];
}

/** A word that stands more often than that says nothing of where a quote is. */
const MOST_COMMON = 5000;
/** By how many words source and quote may drift apart within one place. */
const DRIFT = 8;
/** The share of a quote's letters that have to be there, or nothing is near. */
const LEAST_SHARED = 0.5;
/** Comparing takes a time that grows with what differs. */
const MOST_CHANGES = 400;

export function findClosest(wanted: readonly PatternWord[], copy: Searchable): Closest | undefined {
  const offset = likeliestOffset(wanted, copy);
  if (offset === undefined) return undefined;
  const from = Math.max(0, offset - DRIFT);
  const to = Math.min(copy.words.count, offset + wanted.length + 2 * DRIFT);
  const rows = align(wanted, from, to, copy);
  const shared = rows.flatMap((row) => (row.in === 'both' ? row.quote : []));
  if (lettersOf(shared) < LEAST_SHARED * lettersOf(wanted)) return undefined;

  const kept = withoutSurroundings(rows);
  const there = kept.flatMap(({ source }) => source);
  const stretch = { first: there[0] ?? 0, end: (there.at(-1) ?? 0) + 1 };
  const changes = kept
    .map((row) => ({ in: row.in, text: textOf(row, copy) }))
    .filter(({ text }) => text !== '');
  return { stretch, changes };
}

const lettersOf = (words: readonly PatternWord[]) =>
  words.reduce((sum, { key }) => sum + key.length, 0);

/** Each word votes for the place where the quote would begin; one that is everywhere has no voice. */
function likeliestOffset(wanted: readonly PatternWord[], copy: Searchable): number | undefined {
  const votes = new Map<number, number>();
  for (const [index, { key }] of wanted.entries()) {
    const found = copy.wordsWith(copy.vocabulary.find(key));
    if (found.length > MOST_COMMON) continue;
    for (const at of found) {
      const bucket = Math.floor((at - index) / DRIFT);
      const weight = key.length / (1 + Math.log2(found.length));
      // What has drifted over the border of two buckets counts for both.
      for (const each of [bucket, bucket + 1]) votes.set(each, (votes.get(each) ?? 0) + weight);
    }
  }
  let best: [bucket: number, votes: number] | undefined;
  for (const each of votes) if (best === undefined || each[1] > best[1]) best = each;
  return best && best[0] * DRIFT;
}

interface Row {
  in: Change['in'];
  quote: readonly PatternWord[];
  /** Numbers of words of the copy. */
  source: readonly number[];
}

function align(
  wanted: readonly PatternWord[],
  from: number,
  to: number,
  { vocabulary, words }: Searchable,
): Row[] {
  const ids = wanted.map(({ key }) => vocabulary.find(key));
  const there = Array.from({ length: to - from }, (_, index) => words.ids[from + index] ?? 0);
  let [inQuote, inSource] = [0, from];
  return (diffArrays(ids, there, { maxEditLength: MOST_CHANGES }) ?? []).map((part) => {
    const quote = part.added ? [] : wanted.slice(inQuote, inQuote + part.count);
    const length = part.removed ? 0 : part.count;
    const source = Array.from({ length }, (_, index) => inSource + index);
    inQuote += quote.length;
    inSource += length;
    return { in: part.added ? 'source' : part.removed ? 'quote' : 'both', quote, source };
  });
}

/** At both ends as many words of the source stay as words of the quote that they may stand for. */
function withoutSurroundings(rows: readonly Row[]): Row[] {
  const first = rows.findIndex((row) => row.in === 'both');
  const last = rows.findLastIndex((row) => row.in === 'both');
  const end = (
    some: readonly Row[],
    cut: (source: readonly number[], most: number) => number[],
  ) => {
    const most = some.reduce((sum, { quote }) => sum + quote.length, 0);
    return some.map((row) => ({ ...row, source: cut(row.source, most) }));
  };
  return [
    ...end(rows.slice(0, first), (source, most) => (most === 0 ? [] : source.slice(-most))),
    ...rows.slice(first, last + 1),
    ...end(rows.slice(last + 1), (source, most) => source.slice(0, most)),
  ];
}

function textOf(row: Row, copy: Searchable): string {
  if (row.in === 'quote') return row.quote.map(({ surface }) => surface).join(' ');
  const [first] = row.source;
  return first === undefined ? '' : copy.textOf({ first, end: (row.source.at(-1) ?? first) + 1 });
}
