/** A Han character or kana counts as one word, as word processors count; elsewhere white space divides. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\S)*/gu;

/** Counts words, for the time that reading takes. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
