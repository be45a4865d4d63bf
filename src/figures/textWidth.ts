const NARROW = /[ijlftrI.,:;'’‘|!()[\]\s-]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /\p{Lu}/u;
/** Those of `messages/marked.ts`, which nobody sees. */
const MARK = /\p{Noncharacter_Code_Point}/u;
const FULL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * An upper estimate of how wide a text is in a semibold sans of the given size: it errs on the wide side, since
 * the reader's font is not known when the figure is drawn.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    if (FULL.test(character)) ems += 1;
    else if (WIDE.test(character)) ems += 0.95;
    else if (CAPITAL.test(character)) ems += 0.74;
    else if (NARROW.test(character)) ems += 0.38;
    else ems += 0.62;
  }
  return ems * size;
}
