/** Sets what was found into the tree: each text block gets the ranges that lie in it, and no other is touched. */
import type { TextBlock } from '../flatten/flatten.ts';
import type { AnnotateInput, Block, Mention, QuoteMatch } from '../types.ts';
import { type Layer, matchLayers, mentionLayer } from './layers.ts';
import { wrapRanges } from './wrapRanges.ts';

type Options = Pick<AnnotateInput, 'targets' | 'mentionHref'>;

/** @param matches and `mentions` in the order of their start; only automatic mentions, as links have theirs */
export function annotateBlocks(
  blocks: readonly Block[],
  textBlocks: readonly TextBlock[],
  matches: readonly QuoteMatch[],
  mentions: readonly Mention[],
  options: Options,
): void {
  const layers = createLayers(matches, mentions, options);
  listMatches(blocks, matches);
  const byTextBlock = groupLayers(textBlocks, layers);
  // From the last one on: wrapping changes the number of the children before which an earlier one lies.
  for (const textBlock of textBlocks.toReversed()) {
    const own = byTextBlock.get(textBlock);
    if (!own) continue;
    const { parent, index, count, start } = textBlock;
    const wrapped = wrapRanges(parent.children.slice(index, index + count), start, own);
    parent.children.splice(index, count, ...wrapped);
  }
}

function createLayers(
  matches: readonly QuoteMatch[],
  mentions: readonly Mention[],
  { targets, mentionHref }: Options,
): Layer[] {
  const fragments = new Map(
    targets.map((target) => [`${target.kind} ${target.id}`, target.fragment]),
  );
  const found = matches.flatMap((match) =>
    matchLayers(match, fragments.get(`${match.kind} ${match.id}`)),
  );
  const links = mentions.map((mention) =>
    mentionLayer({ ...mention, href: mentionHref(mention.entity) }),
  );
  return [...found, ...links];
}

function listMatches(blocks: readonly Block[], matches: readonly QuoteMatch[]): void {
  for (const { kind, id, block } of matches) {
    blocks[block]?.[kind === 'quote' ? 'quotes' : 'claims'].push(id);
  }
}

/** Walks both lists side by side: each range lies in exactly one text block. */
function groupLayers(
  textBlocks: readonly TextBlock[],
  layers: readonly Layer[],
): Map<TextBlock, Layer[]> {
  const groups = new Map<TextBlock, Layer[]>();
  let index = 0;
  for (const layer of layers.toSorted((a, b) => a.start - b.start)) {
    while (layer.start > (textBlocks[index]?.end ?? Number.POSITIVE_INFINITY)) index++;
    const block = textBlocks[index];
    if (!block) break;
    const group = groups.get(block);
    if (group) group.push(layer);
    else groups.set(block, [layer]);
  }
  return groups;
}
