/**
 * Cuts a text to at most `length` UTF-16 code units, with an ellipsis at the end of a word. A single word that is
 * longer is cut between two characters.
 */
export function cutAtWord(text: string, length: number, language: string): string {
  if (text.length <= length) return text;
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  let end = 0;
  for (const { index, segment, isWordLike } of words.segment(text)) {
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
