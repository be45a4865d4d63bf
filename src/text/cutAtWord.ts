const wordSegmenters = new Map<string, Intl.Segmenter>();

/**
 * Cuts a text to at most `length` UTF-16 code units, with an ellipsis at the end of a word. A single word that is
 * longer is cut between two characters.
 *
 * @param language BCP 47
 */
export function cutAtWord(text: string, length: number, language: string): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const { index, segment, isWordLike } of wordsIn(language).segment(text)) {
    if (index + segment.length >= length) break;
    if (isWordLike) end = index + segment.length;
  }
  if (end === 0) {
    for (const { index } of new Intl.Segmenter(language).segment(text)) {
      if (index >= length) break;
      end = index;
    }
  }
  return `${text.slice(0, end)}…`;
}

function wordsIn(language: string): Intl.Segmenter {
  let segmenter = wordSegmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    wordSegmenters.set(language, segmenter);
  }
  return segmenter;
}
