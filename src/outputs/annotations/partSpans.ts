import { type RenderedBlock, renderedNewlines, type Span } from './renderedBlock.ts';

/**
 * Finds the parts of one quote, claim or entity again in the page, by the pieces that mark them.
 *
 * The pieces of a key joined are its parts joined: that is the contract of the markup. What stands between two pieces
 * of one part, such as the number of a note, lies within the part's span.
 *
 * @param key as in `RenderedBlock.pieces`
 * @param parts the words of each part, in the order of the prose
 * @returns one span for each part
 * @throws where the markup does not keep its contract
 */
export function partSpans(
  blocks: readonly RenderedBlock[],
  key: string,
  parts: readonly string[],
): Span[] {
  const pieces = blocks.flatMap((block) => block.pieces.get(key) ?? []);
  let next = 0;
  /** How much of the next piece is used up. */
  let used = 0;
  return parts.map((part) => {
    const words = renderedNewlines(part);
    let span: Span | undefined;
    let marked = '';
    while (marked.length < words.length) {
      const piece = pieces[next];
      if (!piece || (span && span.block !== piece.block)) break;
      const start = piece.start + used;
      const end = Math.min(piece.end, start + words.length - marked.length);
      marked += blocks[piece.block]?.text.slice(start, end) ?? '';
      span = { block: piece.block, start: span?.start ?? start, end };
      used = end < piece.end ? used + end - start : 0;
      if (end === piece.end) next += 1;
    }
    if (!span || marked !== words) {
      throw new Error(`Unexpected marks of ${key}: "${marked}", expected "${words}"`);
    }
    return span;
  });
}
