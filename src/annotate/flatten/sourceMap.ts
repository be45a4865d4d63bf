/** The way from a character of the prose back to where it was typed in the Markdown. */
import type { Node } from 'unist';
import type { Place } from '../../schema/issue.ts';

/** Where a stretch of text was typed. */
export interface Origin {
  /** Offset in the source at which it begins, and the place of that offset in the file. */
  offset: number;
  place: Place;
}

/** @returns where a node was typed, unless it was made up */
export function originOf(node: Node): Origin | undefined {
  const start = node.position?.start;
  if (start?.offset === undefined) return undefined;
  return { offset: start.offset, place: { line: start.line, column: start.column } };
}

/** @returns the place in the file of the character at `index` of `text`, which was typed at `origin` */
export function placeInSource(
  source: string,
  origin: Origin,
  text: string,
  index: number,
  reached?: Reached,
): Place {
  return placeOfOffset(source, origin, offsetInSource(source, origin.offset, text, index, reached));
}

/** How far a walk has come: the next one over the same text need not begin at its start. */
export interface Reached {
  /** In the text. */
  index: number;
  /** In the source, behind what the character before was typed with. */
  offset: number;
}

/**
 * Walks source and text side by side: the source has in addition backslashes, character references, the markers of
 * block quotes and indents at the start of a line, and spaces at its end.
 *
 * @param reached how far the walk before this one came over the same text; is set to how far this one comes
 * @returns the offset in the source of the character at `index` of `text`, which was typed from `start` on
 */
export function offsetInSource(
  source: string,
  start: number,
  text: string,
  index: number,
  reached: Reached = { index: 0, offset: start },
): number {
  const goesOn = reached.index <= index;
  let at = goesOn ? reached.offset : start;
  for (let i = goesOn ? reached.index : 0; i <= index && at < source.length; i++) {
    reached.index = i;
    reached.offset = at;
    const char = text[i];
    at = skipTo(source, at, char, text[i - 1] === '\n');
    if (i === index) break;
    at = next(source, at, char);
    // The second half of a pair that a character reference stands for has been taken with the first.
    if (source[at - 1] === ';' && char !== ';' && isLead(char)) i++;
  }
  return at;
}

function skipTo(
  source: string,
  from: number,
  char: string | undefined,
  lineStart: boolean,
): number {
  for (let at = from; at < source.length; at++) {
    const here = source[at];
    if (here === '&' && char !== '&' && reference(source, at) !== undefined) return at;
    if (here === '\\' && char !== '\\' && source[at + 1] === char) return at + 1;
    if (here !== char) continue;
    // A bare `>` at the start of a line marks a block quote: one that is text is escaped.
    if (char === '>' && lineStart) continue;
    return at;
  }
  return from;
}

function next(source: string, at: number, char: string | undefined): number {
  const typed = source[at] === '&' ? reference(source, at) : undefined;
  if (typed !== undefined && (char !== '&' || /^&(?:amp|#38|#x0*26);$/i.test(typed))) {
    return at + typed.length;
  }
  if (source[at] === '\\' && source[at + 1] === '\\' && char === '\\') return at + 2;
  return at + 1;
}

function reference(source: string, at: number): string | undefined {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/i.exec(source.slice(at, at + 40))?.[0];
}

function isLead(char: string | undefined): boolean {
  return char !== undefined && char >= '\ud800' && char <= '\udbff';
}

/** @returns the place in the file of an offset in the source, at or after `origin` */
export function placeOfOffset(source: string, origin: Origin, offset: number): Place {
  const typed = source.slice(origin.offset, offset);
  const feed = typed.lastIndexOf('\n');
  if (feed === -1) {
    return { line: origin.place.line, column: origin.place.column + typed.length };
  }
  return { line: origin.place.line + typed.split('\n').length - 1, column: typed.length - feed };
}
