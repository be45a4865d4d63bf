/**
 * Wraps ranges around the pieces of a running text. Ranges may touch, nest, cross and coincide, and may begin and
 * end inside elements:
 *
 *     text    a *b c* d        ranges  q: "a b", r: "c d"
 *     result  <mark q>a </mark><em><mark q>b</mark> <mark r>c</mark></em><mark r> d</mark>
 *
 * A piece is never split from its range: the pieces of a range, joined, are its text. They never nest.
 */
import type { Element, ElementContent } from 'hast';
import { compareLayers, type Layer } from './layers.ts';
import { cutIntoPieces, type Piece } from './pieces.ts';

/** A piece with the layers that cover it whole, the outermost first, and those that only reach into it. */
interface Covered {
  piece: Piece;
  cover: readonly Layer[];
  inner: readonly Layer[];
}

/**
 * @param nodes the children of one text block
 * @param start offset of their first character
 * @param layers ranges within them
 * @returns new children; `nodes` stay as they are
 */
export function wrapRanges(
  nodes: readonly ElementContent[],
  start: number,
  layers: readonly Layer[],
): ElementContent[] {
  const cuts = [...new Set(layers.flatMap((layer) => [layer.start, layer.end]))].sort(
    (a, b) => a - b,
  );
  const byStart = layers.toSorted((a, b) => a.start - b.start);
  return wrapPieces(cutIntoPieces(nodes, start, cuts), byStart);
}

/** @param layers ascending by start, none of them open around the pieces */
function wrapPieces(pieces: readonly Piece[], layers: readonly Layer[]): ElementContent[] {
  return nest(coverPieces(pieces, layers), 0);
}

/** Groups neighbours under the layer that all of them have at this depth. */
function nest(items: readonly Covered[], depth: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let from = 0; from < items.length; ) {
    const layer = items[from]?.cover[depth];
    let to = from + 1;
    if (layer) while (items[to]?.cover[depth] === layer) to++;
    const group = items.slice(from, to);
    nodes.push(...(layer ? [wrapGroup(layer, group, depth)] : group.map(rebuild)));
    from = to;
  }
  return nodes;
}

function wrapGroup(layer: Layer, group: readonly Covered[], depth: number): Element {
  const isLastPiece = group.at(-1)?.piece.end === layer.end;
  const id = layer.fragment === undefined ? {} : { id: layer.fragment };
  layer.fragment = undefined;
  const end = isLastPiece && layer.isLast ? { dataEnd: '' } : {};
  const properties = { ...id, ...layer.properties, ...end };
  const children = nest(group, depth + 1);
  return { type: 'element', tagName: layer.tagName, properties, children };
}

function rebuild({ piece, inner }: Covered): ElementContent {
  if (piece.node.type !== 'element' || piece.children.length === 0) return piece.node;
  return { ...piece.node, children: wrapPieces(piece.children, inner) };
}

/** Walks pieces and layers side by side, so that each piece meets only the layers that overlap it. */
function coverPieces(pieces: readonly Piece[], layers: readonly Layer[]): Covered[] {
  let active: Layer[] = [];
  let next = 0;
  const covered = pieces.map((piece): Covered => {
    for (let layer = layers[next]; layer && layer.start < piece.end; layer = layers[++next])
      active.push(layer);
    active = active.filter((layer) => layer.end > piece.start);
    if (piece.start === piece.end) return { piece, cover: [], inner: [] };
    const covers = (layer: Layer) =>
      layer.start <= piece.start &&
      layer.end >= piece.end &&
      !piece.hasFurniture &&
      !(layer.tagName === 'a' && piece.hasLink);
    const inner = active.filter((layer) => !covers(layer));
    return { piece, cover: active.filter(covers).sort(compareLayers), inner };
  });
  coverImages(covered);
  return covered;
}

/** An image or a line break has no text: it goes with its neighbours, in the layers that both have outermost. */
function coverImages(items: Covered[]): void {
  for (let from = 0; from < items.length; from++) {
    const isEmpty = (item: Covered | undefined) =>
      item && item.piece.start === item.piece.end && !item.piece.hasFurniture;
    if (!isEmpty(items[from])) continue;
    let to = from;
    while (isEmpty(items[to])) to++;
    const before = items[from - 1]?.cover ?? [];
    const after = items[to]?.cover ?? [];
    let shared = 0;
    while (before[shared] && before[shared] === after[shared]) shared++;
    for (const item of items.slice(from, to)) {
      item.cover = before
        .slice(0, shared)
        .filter((layer) => layer.tagName !== 'a' || !item.piece.hasLink);
    }
    from = to;
  }
}
