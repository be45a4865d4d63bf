/** The other way round: from words that somebody points to, to the selector that means these and no others. */
import { foldWords } from '../../text/fold.ts';
import type { TextRange } from '../../text/range.ts';
import { Prose } from '../flatten/prose.ts';
import type { AnnotatedBody } from '../types.ts';
import { occurrencesAt, wholeWords } from './occurrences.ts';
import { scan } from './scan.ts';
import { settle } from './settle.ts';

/** A selector of one part, and the whole words that it means. */
export interface SelectedAt {
  range: TextRange;
  /** As they stand in the prose, on one line. */
  exact: string;
  /** There where the words stand in the prose more than once: it alone tells them apart. */
  context?: { field: 'prefix' | 'suffix'; words: string } | undefined;
}

/**
 * @param range of the text of the body; a word that it cuts is taken whole
 * @param language BCP 47
 * @returns nothing where no words stand there, or none around them tell them from others
 */
export function selectorAt(
  body: Pick<AnnotatedBody, 'text' | 'paragraphs'>,
  range: TextRange,
  language: string,
): SelectedAt | undefined {
  const blocks = body.paragraphs.map((paragraph) => ({ ...paragraph, ...NO_TREE }));
  const prose = new Prose(body.text, blocks, '', language);
  const whole = wholeWords(prose, range);
  const exact = prose.slice(whole).replace(/\s+/gu, ' ').trim();
  const words = foldWords(exact);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const offsets = scan(prose.folded.text, [words]).get(words) ?? [];
  const places = occurrencesAt(prose, offsets, words.length).whole;
  const place = places.find(({ start, end }) => start <= whole.start && end >= whole.end);
  if (place === undefined) return undefined;
  const found = { range: { start: place.start, end: place.end }, exact };
  if (places.length === 1) return found;
  const context = settle(prose, NO_CONTEXT, place, places, { prefix: true, suffix: true });
  return context && { ...found, context };
}

const NO_CONTEXT = { prefix: '', suffix: '' };

/** Of a block of which nothing but its range is asked. */
const NO_TREE = {
  parent: { type: 'element' as const, tagName: 'p', properties: {}, children: [] },
  index: 0,
  count: 0,
  leaves: [],
  block: 0,
};
