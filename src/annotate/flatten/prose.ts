/** The prose as the finders see it: strings and offsets, no tree. */
import type { Place } from '../../schema/issue.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { isGraphemeBoundary } from '../../text/graphemes.ts';
import { indexStartingAt, type TextRange } from '../../text/range.ts';
import type { Leaf, TextBlock } from './flatten.ts';
import { placeInSource, type Reached } from './sourceMap.ts';

export class Prose {
  readonly text: string;
  readonly textBlocks: readonly TextBlock[];
  readonly folded: Folded;
  readonly language: string;
  readonly #source: string;
  readonly #reached = new WeakMap<Leaf, Reached>();

  constructor(text: string, textBlocks: readonly TextBlock[], source: string, language = 'und') {
    this.language = language;
    this.text = text;
    this.textBlocks = textBlocks;
    this.folded = fold(text);
    this.#source = source;
  }

  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }

  /** @returns the text block that holds the character at `offset` (its final line feed included) */
  textBlockAt(offset: number): TextBlock | undefined {
    return lastStartingAt(this.textBlocks, offset);
  }

  /** @returns whether a range of the text may be marked, as far as blocks go */
  isWithinOneBlock({ start, end }: TextRange): boolean {
    const block = this.textBlockAt(start);
    return block !== undefined && end <= block.end;
  }

  /** @returns whether a range of the text begins and ends between characters as a reader sees them */
  isWholeCharacters({ start, end }: TextRange): boolean {
    // A stray mark or joiner after a space belongs to it by the letter of the rule, but to no visible character.
    const startsWhole =
      /\s/.test(this.text[start - 1] ?? '') || isGraphemeBoundary(this.text, start);
    return startsWhole && isGraphemeBoundary(this.text, end);
  }

  /**
   * The way back from folded text.
   *
   * @returns the range of the text, or nothing where the folded range begins or ends within one character of it
   */
  unfold(start: number, end: number): TextRange | undefined {
    const { starts, ends } = this.folded;
    if (start > 0 && starts[start] === starts[start - 1]) return undefined;
    if (end < ends.length && ends[end] === ends[end - 1]) return undefined;
    return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
  }

  /** @returns where the character at `offset` was typed in the file */
  place(offset: number): Place {
    const leaf = this.leafAt(offset);
    if (!leaf) return { line: 1, column: 1 };
    const { origin, node, start } = leaf;
    const reached = this.#reached.get(leaf) ?? { index: 0, offset: origin.offset };
    this.#reached.set(leaf, reached);
    return placeInSource(this.#source, origin, node.value, offset - start, reached);
  }

  /** @returns the text node that holds the character at `offset` */
  leafAt(offset: number): Leaf | undefined {
    return lastStartingAt(this.textBlockAt(offset)?.leaves ?? [], offset);
  }

  /** @returns whether a name in this range is to be a mention */
  allowsMention({ start, end }: TextRange): boolean {
    const leaves = this.textBlockAt(start)?.leaves ?? [];
    let index = indexStartingAt(leaves, start);
    for (let leaf = leaves[index]; leaf && leaf.start < end; leaf = leaves[++index]) {
      if (leaf.noMention) return false;
    }
    return true;
  }
}

function lastStartingAt<T extends TextRange>(ranges: readonly T[], offset: number): T | undefined {
  return ranges[indexStartingAt(ranges, offset)];
}
