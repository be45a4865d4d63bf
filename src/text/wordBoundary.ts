/**
 * Words, as Unicode and the dictionaries of the platform tell them apart: a quote begins and ends where one does.
 *
 * @see https://unicode.org/reports/tr29/#Word_Boundaries
 */
const segmenters = new Map<string, Intl.Segmenter>();

/** How far to look for the ends of a word: longer runs without a space are taken in pieces. */
const REACH = 120;

/** What may stand in the middle of a word: without one on each side there is nothing to cut. */
const INNER = /[\p{L}\p{M}\p{N}\p{Pc}’'.,:·\u00ad\u200c\u200d]/u;

/** @returns the word that `offset` cuts, as a range of the text, or nothing where it cuts none */
export function wordCutAt(
  text: string,
  offset: number,
  language: string,
): { start: number; end: number } | undefined {
  if (offset <= 0 || offset >= text.length) return undefined;
  if (!INNER.test(before(text, offset)) || !INNER.test(after(text, offset))) return undefined;
  let start = offset;
  while (start > 0 && offset - start < REACH && !/\s/u.test(text[start - 1] as string)) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !/\s/u.test(text[end] as string)) end++;
  const word = segmenterOf(language)
    .segment(text.slice(start, end))
    .containing(offset - start);
  if (!word?.isWordLike || start + word.index === offset) return undefined;
  return { start: start + word.index, end: start + word.index + word.segment.length };
}

/** The whole character before an offset, a pair of surrogates being one. */
function before(text: string, offset: number): string {
  return Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1) ?? '';
}

function after(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
