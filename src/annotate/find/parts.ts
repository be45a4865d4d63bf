import { foldWords } from '../../text/fold.ts';
import type { Target } from '../types.ts';
import type { Occurrence, Occurrences } from './occurrences.ts';

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

/** The prefix belongs to the first part, the suffix to the last. */
export function partsOf(target: Target): Part[] {
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

/** @returns whether there is anything to find: a word, or part of one */
export const hasWords = (part: Part) => /[\p{L}\p{N}]/u.test(part.words);
