/**
 * Grapheme clusters: what a reader takes for one character. A quote never begins or ends inside one.
 *
 * @see https://unicode.org/reports/tr29/
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Code units whose neighbourhood needs no look further back: no rule of UAX 29 joins across them from afar. */
function isSettled(unit: number): boolean {
  return (
    (unit < 0x300 && unit !== 0x0d && unit !== 0x0a && unit !== 0xa9 && unit !== 0xae) ||
    (unit >= 0x400 && unit <= 0x481) ||
    (unit >= 0x48a && unit <= 0x52f) ||
    (unit >= 0x5d0 && unit <= 0x5ea) ||
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/** @returns whether `text` may be cut at `offset` without cutting a grapheme cluster */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (isSettled(text.charCodeAt(offset - 1)) && isSettled(text.charCodeAt(offset))) return true;
  let from = offset - 1;
  while (from > 0 && !isSettled(text.charCodeAt(from))) from--;
  const window = text.slice(from, offset + 2);
  return segmenter.segment(window).containing(offset - from)?.index === offset - from;
}
