/** hast to text blocks: which stretches of the tree are one running text, and which text node each character is in. */
import type { Element, ElementContent, Text } from 'hast';
import { type Origin, originOf } from './sourceMap.ts';

/** A text node within the text of the body. */
export interface Leaf {
  node: Text;
  start: number;
  end: number;
  /** Names in it are no mentions: code, links, headings, and where the editor says so. */
  noMention: boolean;
  /** Where it was typed. */
  origin: Origin;
}

/**
 * A stretch of running text: the words of a paragraph, a heading, a cell, or of a list item before its first
 * paragraph. It is the `count` children of `parent` from `index` on.
 */
export interface TextBlock {
  parent: Element;
  index: number;
  count: number;
  start: number;
  /** Without the line feed that ends it in the text of the body. */
  end: number;
  leaves: Leaf[];
  /** Index of the top-level block that it is in. */
  block: number;
}

/** Phrasing content, as Markdown and the usual plugins make it. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const WITHOUT_MENTIONS = new Set(['a', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Context {
  noMention: boolean;
  origin: Origin;
}

/** Gathers text blocks, and the text of the body with them. */
export class Flattener {
  readonly textBlocks: TextBlock[] = [];
  #chunks: string[] = [];
  #length = 0;

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#chunks.join('');
  }

  /** Adds a block element with all that is in it. */
  add(element: Element, block: number, outer: Context = NOWHERE): void {
    if (element.data?.furniture) return;
    const context = enter(element, outer);
    let run = 0;
    for (let index = 0; index <= element.children.length; index++) {
      const child = element.children[index];
      if (child && isInline(child)) continue;
      this.#addRun(element, run, index, block, context);
      if (child?.type === 'element') this.add(child, block, context);
      run = index + 1;
    }
  }

  #addRun(parent: Element, from: number, to: number, block: number, context: Context): void {
    let [first, last] = [from, to];
    while (first < last && isFormatting(parent.children[first])) first++;
    while (last > first && isFormatting(parent.children[last - 1])) last--;
    const leaves: Leaf[] = [];
    const start = this.#length;
    for (const child of parent.children.slice(first, last)) this.#addInline(child, leaves, context);
    if (leaves.length === 0) return;
    const end = this.#length;
    this.textBlocks.push({ parent, index: first, count: last - first, start, end, leaves, block });
    this.#append('\n');
  }

  #addInline(node: ElementContent, leaves: Leaf[], context: Context): void {
    if (node.type === 'element') {
      if (node.data?.furniture) return;
      const inner = enter(node, context);
      for (const child of node.children) this.#addInline(child, leaves, inner);
    } else if (node.type === 'text' && node.value !== '') {
      const start = this.#length;
      this.#append(node.value);
      const noMention = context.noMention || node.data?.noMention === true;
      const origin = originOf(node) ?? context.origin;
      leaves.push({ node, start, end: this.#length, noMention, origin });
    }
  }

  #append(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }
}

const NOWHERE: Context = {
  noMention: false,
  origin: { offset: 0, place: { line: 1, column: 1 } },
};

function enter(element: Element, outer: Context): Context {
  return {
    noMention: outer.noMention || WITHOUT_MENTIONS.has(element.tagName),
    origin: originOf(element) ?? outer.origin,
  };
}

function isInline(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName));
}

/** Line feeds that only lay out the HTML: no one typed them. */
function isFormatting(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.position === undefined && /^\s*$/.test(node.value);
}
