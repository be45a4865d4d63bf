/** A stretch of running text cut at every boundary of a range, each piece knowing where it stands. */
import type { Element, ElementContent } from 'hast';
import type { TextRange } from '../../text/range.ts';

export interface Piece extends TextRange {
  node: ElementContent;
  /** Of an element: its children, cut likewise. */
  children: Piece[];
  /** Furniture, or holding some: no range goes around it, as the number of a note is no words of a quote. */
  hasFurniture: boolean;
  /** A link, or holding one: no mention goes around it. */
  hasLink: boolean;
}

/**
 * @param start offset of the first character of `nodes` in the text of the body
 * @param cuts offsets at which the text is to be cut, ascending
 */
export function cutIntoPieces(
  nodes: readonly ElementContent[],
  start: number,
  cuts: readonly number[],
): Piece[] {
  let position = start;
  let next = 0;

  function cutText(node: ElementContent & { type: 'text' }): Piece[] {
    const pieces: Piece[] = [];
    const end = position + node.value.length;
    const first = position;
    while (position < end) {
      while ((cuts[next] ?? end) <= position && next < cuts.length) next++;
      const to = Math.min(cuts[next] ?? end, end);
      const value = node.value.slice(position - first, to - first);
      const whole = value.length === node.value.length;
      pieces.push(leaf(whole ? node : { ...node, value }, position, to));
      position = to;
    }
    return pieces;
  }

  function cutElement(node: Element): Piece {
    if (node.data?.furniture)
      return { ...leaf(node, position, position), hasFurniture: true, hasLink: true };
    const from = position;
    const children = cut(node.children);
    return {
      node,
      start: from,
      end: position,
      children,
      hasFurniture: children.some((child) => child.hasFurniture),
      hasLink: node.tagName === 'a' || children.some((child) => child.hasLink),
    };
  }

  function cut(children: readonly ElementContent[]): Piece[] {
    return children.flatMap((node) => {
      if (node.type === 'text') return cutText(node);
      return node.type === 'element' ? [cutElement(node)] : [];
    });
  }

  return cut(nodes);
}

function leaf(node: ElementContent, start: number, end: number): Piece {
  return { node, start, end, children: [], hasFurniture: false, hasLink: false };
}
