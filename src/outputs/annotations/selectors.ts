import type { RenderedBlock, SegmentedText, Span } from './renderedBlock.ts';
import type { CssSelector, TextPositionSelector, TextQuoteSelector } from './types.ts';

/** Context on each side of the words, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * The CSS selector of a block's element in its article's page: what stands between the blocks is outside it.
 */
export function blockSelector(index: number): string {
  return `[data-article-body] [data-block="${index}"]`;
}

/** @returns two ways to the same words: by their text and context, and by their position in the block */
export function wordsSelectors(block: RenderedBlock, span: Span): CssSelector[] {
  const value = blockSelector(block.index);
  return [
    { type: 'CssSelector', value, refinedBy: textQuoteSelector(block, span) },
    { type: 'CssSelector', value, refinedBy: textPositionSelector(block.text, span) },
  ];
}

type Words = Pick<Span, 'start' | 'end'>;

/**
 * Prefix and suffix are cut between grapheme clusters, so they may be a little shorter than `CONTEXT`; they are longer
 * only where the words would otherwise fit a second place of the block.
 */
export function textQuoteSelector(
  { graphemes, text }: SegmentedText,
  { start, end }: Words,
): TextQuoteSelector {
  const exact = text.slice(start, end);
  for (let length = CONTEXT; ; length *= 2) {
    const from = Math.max(0, start - length);
    const first = graphemes.containing(from);
    // A cluster that is cut stays out, unless the words themselves begin in it.
    const prefixStart =
      first && first.index < from ? Math.min(start, first.index + first.segment.length) : from;
    const to = Math.min(text.length, end + length);
    const last = graphemes.containing(to);
    const suffixEnd = last ? Math.max(end, last.index) : to;
    const context = text.slice(prefixStart, suffixEnd);
    if (length > text.length || text.indexOf(context) === text.lastIndexOf(context)) {
      const prefix = text.slice(prefixStart, start);
      const suffix = text.slice(end, suffixEnd);
      return { type: 'TextQuoteSelector', exact, prefix, suffix };
    }
  }
}

/**
 * The model counts "in terms of unicode code points", not of code units, and so do conforming readers.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function textPositionSelector(text: string, { start, end }: Words): TextPositionSelector {
  const before = codePoints(text.slice(0, start));
  return {
    type: 'TextPositionSelector',
    start: before,
    end: before + codePoints(text.slice(start, end)),
  };
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
