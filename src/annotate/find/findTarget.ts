/** One quote or claim: exactly one place in the prose, or the reason why not. Nothing is ever guessed. */
import type { Finding } from '../../schema/issue.ts';
import { foldWords } from '../fold.ts';
import type { Prose } from '../text/prose.ts';
import type { QuoteMatch, Target } from '../types.ts';
import { explainAmbiguous, explainOrder } from './explainAmbiguous.ts';
import { explainEmpty, explainMissing } from './explainMissing.ts';
import type { Hints } from './hints.ts';
import { findOccurrences, hasContext, type Occurrence, type Occurrences } from './occurrences.ts';
import { placesInOrder } from './order.ts';

/** One part of a target's words, folded, with the context that it must have. */
export interface Part {
  target: Target;
  /** From 0. */
  index: number;
  /** How many parts the target has. */
  count: number;
  /** As the editor typed it. */
  exact: string;
  words: string;
  prefix: string;
  suffix: string;
}

/** A part and where its words stand. */
export interface PlacedPart extends Part {
  occurrences: Occurrences;
  /** The whole occurrences that have the context. */
  places: Occurrence[];
}

export function findTarget(prose: Prose, target: Target, hints: Hints): QuoteMatch | Finding[] {
  const parts = partsOf(target);
  const empty = parts.filter((part) => !/[\p{L}\p{N}]/u.test(part.words));
  if (parts.length === 0 || empty.length > 0) return explainEmpty(target, empty);

  const placed = parts.map((part) => place(prose, part));
  const missing = placed.filter((part) => part.places.length === 0);
  if (missing.length > 0) return missing.map((part) => explainMissing(prose, part, hints));

  const ordered = placesInOrder(placed.map((part) => part.places));
  if (ordered.some((places) => places.length === 0)) return [explainOrder(prose, placed)];
  const ambiguous = placed.filter((_, index) => (ordered[index]?.length ?? 0) > 1);
  if (ambiguous.length > 0) {
    return ambiguous.map((part) => explainAmbiguous(prose, part, ordered[part.index] ?? []));
  }

  const ranges = ordered.flat().map(({ start, end }) => ({ start, end }));
  return {
    kind: target.kind,
    id: target.id,
    ranges,
    texts: ranges.map((range) => prose.slice(range)),
    block: prose.textBlockAt(ranges[0]?.start ?? 0)?.block ?? 0,
  };
}

function partsOf(target: Target): Part[] {
  const { exact, prefix = '', suffix = '' } = target.selector;
  const list = typeof exact === 'string' ? [exact] : exact;
  return list.map((words, index) => ({
    target,
    index,
    count: list.length,
    exact: words,
    words: foldWords(words),
    prefix: index === 0 ? foldWords(prefix) : '',
    suffix: index === list.length - 1 ? foldWords(suffix) : '',
  }));
}

function place(prose: Prose, part: Part): PlacedPart {
  const occurrences = findOccurrences(prose, part.words);
  const places = occurrences.whole.filter((occurrence) =>
    hasContext(prose.folded.text, occurrence.folded, part.prefix, part.suffix),
  );
  return { ...part, occurrences, places };
}
