import type { Properties, RootContent } from 'hast';
import type { ResolvedBlock } from '../../model/types.ts';

/** A stretch of a block's rendered text, in UTF-16 code units. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/**
 * A block's text as rendered: the `textContent` of the element `[data-block="INDEX"]` that holds the block's children
 * and nothing else. Unlike the model's text it has the numbers of source notes, and no line feed after a paragraph
 * unless the markup has one.
 */
export interface RenderedBlock {
  index: number;
  text: string;
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
  return { index, text, pieces };
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
