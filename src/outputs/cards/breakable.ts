const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * The renderer ends lines at spaces, and knows no words where none are written.
 *
 * @returns the text with a break of no width between the words of such scripts
 */
export function breakable(text: string, language: string): string {
  if (!UNSPACED.test(text)) return text;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return words
    .map(({ segment }, index) => {
      const before = words[index - 1]?.segment ?? '';
      return UNSPACED.test(segment) && UNSPACED.test(before) ? `\u200b${segment}` : segment;
    })
    .join('');
}
