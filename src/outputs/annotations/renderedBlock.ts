import type { Properties, RootContent } from 'hast';
import type { ResolvedBlock } from '../../model/types.ts';

/** A stretch of a block's rendered text, in UTF-16 code units. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

export interface SegmentedText {
  text: string;
  /** Its grapheme clusters: made once for a text, since that takes as long as the text is. */
  graphemes: Intl.Segments;
}

/**
 * A block's text as rendered: the `textContent` of its one element, which in the page carries `data-block="INDEX"`, its
 * index among all blocks. Unlike the model's text it has the numbers of source notes, and a line feed only where the
 * markup has one. What a page sets between the blocks (panels, figures) is no part of it.
 */
export interface RenderedBlock extends SegmentedText {
  index: number;
  /** Where the marked pieces lie, by what they mark (`quote:ID`, `claim:ID`, `mention:KIND:ID`), in order. */
  pieces: ReadonlyMap<string, readonly Span[]>;
}

const MARKS = ['quote', 'claim', 'mention'] as const;

export function renderBlock(block: ResolvedBlock, index: number): RenderedBlock {
  const pieces = new Map<string, Span[]>();
  let text = '';

  function visit(node: RootContent): void {
    if (node.type === 'text') text += renderedNewlines(node.value);
    if (node.type !== 'element') return;
    const start = text.length;
    for (const child of node.children) visit(child);
    for (const key of marksOf(node.properties)) {
      const spans = pieces.get(key) ?? [];
      spans.push({ block: index, start, end: text.length });
      pieces.set(key, spans);
    }
  }

  for (const child of block.children) visit(child);
  return { index, pieces, ...segmentText(text) };
}

export function segmentText(text: string): SegmentedText {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return { text, graphemes: segmenter.segment(text) };
}

/** An HTML parser turns every kind of line end into a line feed. */
export function renderedNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function marksOf(properties: Properties): string[] {
  return MARKS.flatMap((mark) => {
    const value = properties[`data${mark[0]?.toUpperCase()}${mark.slice(1)}`];
    return typeof value === 'string' ? [`${mark}:${value}`] : [];
  });
}
