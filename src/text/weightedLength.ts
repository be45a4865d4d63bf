/**
 * How much a text counts on X: most letters of alphabets one, all others, emoji as a whole, two.
 *
 * @see https://docs.x.com/fundamentals/counting-characters
 */
export function weightedLength(text: string): number {
  let weight = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.normalize('NFC'))) {
    if (/\p{RGI_Emoji}/v.test(segment)) weight += 2;
    else for (const character of segment) weight += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
}

/** The ranges of X's published configuration, version 3. */
function isLight(code: number): boolean {
  return (
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037)
  );
}
