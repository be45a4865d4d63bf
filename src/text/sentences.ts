import type { TextRange } from './range.ts';

/** After these a sentence goes on: an initial ("U.N.", "J."), or a title. */
const GOES_ON = /(?:^|[\s.(“‘"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col)\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();
/** A paragraph is asked for each of its mentions: it is taken apart once. */
let latest: { text: string; language: string; segments: Intl.Segments } | undefined;

function segmentsOf(text: string, language: string): Intl.Segments {
  if (latest?.text === text && latest.language === language) return latest.segments;
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  latest = { text, language, segments: segmenter.segment(text) };
  return latest.segments;
}

/**
 * The sentence around a place, as well as it can be told from the text alone.
 *
 * @param text of one paragraph
 * @param language BCP 47
 * @returns its range in `text`, without the spaces around it
 */
export function sentenceAt(text: string, offset: number, language: string): TextRange {
  const segments = segmentsOf(text, language);
  let first = segments.containing(offset);
  let last = first;
  if (first === undefined || last === undefined) return { start: 0, end: text.length };
  for (
    let before = segments.containing(first.index - 1);
    before && GOES_ON.test(before.segment);
  ) {
    first = before;
    before = segments.containing(first.index - 1);
  }
  while (GOES_ON.test(last.segment)) {
    const after = segments.containing(last.index + last.segment.length);
    if (after === undefined) break;
    last = after;
  }
  const start = first.index;
  const end = last.index + last.segment.length;
  const sentence = text.slice(start, end);
  const from = start + sentence.length - sentence.trimStart().length;
  return { start: from, end: from + sentence.trim().length };
}
