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
  /** Its place in the list that the editor typed, in which omissions count. */
  item: number;
  /** Whether an item before it says that words were left out. */
  afterOmission: boolean;
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
  const items = list.map((words, item) => ({ words, item }));
  const parts = items.filter(({ words, item }) => !isInnerOmission(list, words, item));
  return parts.map(({ words, item }, index) => ({
    target,
    index,
    count: parts.length,
    item,
    afterOmission: isInnerOmission(list, list[item - 1] ?? '', item - 1),
    exact: words,
    words: foldWords(words),
    prefix: index === 0 ? foldWords(prefix) : '',
    suffix: index === parts.length - 1 ? foldWords(suffix) : '',
  }));
}

/** Words can only be left out between others: at the end of a list, or twice in a row, an ellipsis is no omission. */
function isInnerOmission(list: readonly string[], words: string, item: number): boolean {
  return (
    OMISSION.test(words.trim()) &&
    item > 0 &&
    item < list.length - 1 &&
    !OMISSION.test(list[item - 1]?.trim() ?? '')
  );
}

/** An item that says that words were left out. */
export const OMISSION = /^[[(]?(?:…|\.\.\.)[\])]?$/u;

/** @returns whether there is anything to find: a word, or part of one */
export const hasWords = (part: Part) => /[\p{L}\p{N}]/u.test(part.words);
