/** From what is selected in the page to the words of a block, and from words back to their place in the page. */
import type { Selection as SelectedWords } from '../../desk/pointing/types.ts';

const BLOCKS = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, figcaption, pre, blockquote, div';
/** What the page sets into the prose: the numbers of notes, and panels. */
const FURNITURE = 'sup, aside, figure, [popover], details, script, style';

export interface Selected {
  words: SelectedWords;
  /** In the page. */
  range: Range;
}

export const articleBody = () => document.querySelector<HTMLElement>('[data-article-body]');

/** @returns nothing where nothing of the article is selected */
export function readSelection(): Selected | 'crossesBlocks' | undefined {
  const article = articleBody();
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  if (!article || !range || range.collapsed || !article.contains(range.startContainer)) return;
  const block = blockOf(range.startContainer);
  if (block === undefined) return;
  // Three presses select up to the start of the next block.
  if (blockOf(range.endContainer) !== block && endsBetween(range, block)) {
    range.setEnd(block, block.childNodes.length);
  }
  if (blockOf(range.endContainer) !== block) return 'crossesBlocks';
  let text = '';
  let start: number | undefined;
  let end = 0;
  for (const node of proseIn(block)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (to > from) {
        start ??= text.length + from;
        end = text.length + to;
      }
    }
    text += node.data;
  }
  return start === undefined ? undefined : { words: { block: text, start, end }, range };
}

/** Whether a selection that leaves its block takes no word of the next one. */
function endsBetween({ endContainer, endOffset }: Range, block: Element): boolean {
  const rest = document.createRange();
  rest.setStartAfter(block);
  rest.setEnd(endContainer, endOffset);
  return rest.toString().trim() === '';
}

function blockOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(BLOCKS) ?? undefined;
}

/** The text nodes of a block's own prose, without blocks within it. */
function* proseIn(block: Element): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const furniture = node.parentElement?.closest(FURNITURE);
    const isFurniture = furniture && block.contains(furniture) && furniture !== block;
    if (!isFurniture && blockOf(node) === block) yield node;
  }
}

/** @returns the nth place of some words in the article, from 0; the first, where there are fewer */
export function findWords(words: string, nth: number): Range | undefined {
  const article = articleBody();
  if (!article) return undefined;
  let text = '';
  const nodes: { node: Text; start: number }[] = [];
  for (const block of article.querySelectorAll(BLOCKS)) {
    if (block.closest('aside')) continue;
    for (const node of proseIn(block)) {
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    text += '\n';
  }
  const pattern = words.trim().split(/\s+/).map(RegExp.escape).join('\\s+');
  const places = [...text.matchAll(new RegExp(pattern, 'g'))];
  const place = places[nth] ?? places[0];
  if (place === undefined) return undefined;
  const range = document.createRange();
  const at = (offset: number) => nodes.findLast(({ start }) => start <= offset);
  const [first, last] = [at(place.index), at(place.index + place[0].length - 1)];
  if (first === undefined || last === undefined) return undefined;
  range.setStart(first.node, place.index - first.start);
  range.setEnd(last.node, place.index + place[0].length - last.start);
  return range;
}

/** The name of the highlight that words keep while the keyboard is in a form. */
const HIGHLIGHT = 'pointing';

/** Marks words in the page without changing it; nothing, where none are to be marked. */
export function highlight(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}
