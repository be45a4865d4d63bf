const wordSegmenters = new Map<string, Intl.Segmenter>();

/**
 * Cuts a text to at most `length`, with an ellipsis at the end of a word. A single word that is longer is cut between
 * two characters.
 *
 * @param language BCP 47
 * @param measure how much a piece of text counts; UTF-16 code units by default
 */
export function cutAtWord(
  text: string,
  length: number,
  language: string,
  measure: (piece: string) => number = codeUnits,
): string {
  if (measure(text) <= length) return text;
  const room = length - measure('…');
  const end =
    endWithin(wordsIn(language).segment(text), room, measure) ||
    endWithin(new Intl.Segmenter(language).segment(text), room, measure);
  return `${text.slice(0, end)}…`;
}

const codeUnits = (piece: string) => piece.length;

/** The end of the last word, or character, that has room. */
function endWithin(
  segments: Iterable<Intl.SegmentData>,
  room: number,
  measure: (piece: string) => number,
): number {
  let end = 0;
  let used = 0;
  for (const { index, segment, isWordLike = true } of segments) {
    used += measure(segment);
    if (used > room) break;
    if (isWordLike) end = index + segment.length;
  }
  return end;
}

function wordsIn(language: string): Intl.Segmenter {
  let segmenter = wordSegmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    wordSegmenters.set(language, segmenter);
  }
  return segmenter;
}
