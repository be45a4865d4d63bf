/** Lists and block quotes within each other: so many that nothing can follow them are a slip, or meant to do harm. */
import type { Nodes, Root } from 'mdast';
import type { Place } from '../../schema/issue.ts';
import type { FindingText } from './reportTo.ts';

const DEEPEST = 32;
/** The marks of lists and block quotes at the start of a line. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gm;
const MARK = /[>*+-]|\d+[.)]/g;
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

export const TOO_DEEP: FindingText = {
  found: `lists or block quotes nested deeper than ${DEEPEST} levels`,
  expected: 'a list or a block quote that a reader can follow',
  fix: 'take marks away from the start of the line, or put a backslash before those that are meant as text',
};

/** @returns the Markdown with spaces for every such line, since to read one takes time that grows with the square, and where they are */
export function withoutDeepLines(source: string): { source: string; places: Place[] } {
  const places: Place[] = [];
  for (const { 0: marks, index } of source.matchAll(CONTAINERS)) {
    if ((marks.match(MARK)?.length ?? 0) <= DEEPEST) continue;
    const end = source.indexOf('\n', index);
    const line = source.slice(index, end < 0 ? source.length : end);
    if (RULE.test(line)) continue;
    places.push({ line: source.slice(0, index).split('\n').length, column: 1 });
    source = source.slice(0, index) + ' '.repeat(line.length) + source.slice(index + line.length);
  }
  return { source, places };
}

/** Takes away what is nested too deep over many lines. @returns where it was */
export function cutDeepBlocks(tree: Root): Place[] {
  const places: Place[] = [];
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  // With a stack of its own: a walk that calls itself ends where that of the language does.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    const inner = depth + (node.type === 'list' || node.type === 'blockquote' ? 1 : 0);
    if (inner > DEEPEST) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      places.push({ line, column });
      node.children = [];
    }
    for (const child of node.children) open.push({ node: child, depth: inner });
  }
  return places;
}
