/** Markdown to mdast: CommonMark and GFM, with `[^id]` as a reference whether or not the prose defines it. */
import type { Definition, Image, Link, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../../schema/issue.ts';
import { cutDeepBlocks, withoutDeepLines } from './nesting.ts';

export interface ParsedMarkdown {
  /** Lines are those of the file; offsets count in `source`. */
  tree: Root;
  /** The Markdown with line feeds alone. */
  source: string;
  /** Where lists or block quotes are nested too deep: the tree lacks them. */
  tooDeep: Place[];
}

// A single tilde stays a tilde: "~5 km … ~6 km" strikes nothing out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** @param firstLine the line of the file on which the Markdown starts */
export function parseMarkdown(markdown: string, firstLine: number): ParsedMarkdown {
  const { source, places } = withoutDeepLines(markdown.replace(/\r\n?/g, '\n'));
  const preamble = defineEveryNote(source);
  const tree = parser.parse(preamble + source);
  const cut = cutDeepBlocks(tree);
  const preambleLines = preamble.split('\n').length - 1;
  tree.children = tree.children.filter((node) => (node.position?.start.line ?? 0) > preambleLines);
  shift(tree, firstLine - 1 - preambleLines, preamble.length);
  resolveReferences(tree);
  keepTaskMarkers(tree);
  const tooDeep = [
    ...places.map(({ line, column }) => ({ line: line + firstLine - 1, column })),
    ...cut.map(({ line, column }) => ({ line: line + firstLine - 1 - preambleLines, column })),
  ];
  return { tree, source, tooDeep };
}

/**
 * GFM takes `[^id]` for a reference only where the text defines it. So each label that may be one is defined
 * above the text, and the parser decides what is really a reference. The rule closes the last definition, which
 * would otherwise swallow an indented first line.
 */
function defineEveryNote(source: string): string {
  const labels = new Set(
    Array.from(source.matchAll(/\[\^((?:\\[[\]\\]|[^[\]\\\s]){1,999})\]/g), (m) => m[1]),
  );
  if (labels.size === 0) return '';
  return `${Array.from(labels, (label) => `[^${label}]: .\n\n`).join('')}***\n\n`;
}

function shift(tree: Root, lines: number, offset: number): void {
  if (lines === 0 && offset === 0) return;
  visit(tree, (node) => {
    if (!node.position) return;
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines;
      if (point.offset !== undefined) point.offset -= offset;
    }
  });
}

/** `[text][label]` becomes `[text](url)`, and the definitions go: one kind of link to check and to render. */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    const position = node.position ? { position: node.position } : {};
    const resolved: Link | Image =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children, ...position }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...position };
    parent.children[index] = resolved;
    return index;
  });
}

/** `- [x]` stays text: a check box that nobody can tick has no place in an article. */
function keepTaskMarkers(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked !== 'boolean') return;
    const marker = { type: 'text' as const, value: item.checked ? '[x] ' : '[ ] ' };
    item.checked = null;
    const first = item.children[0];
    if (first?.type === 'paragraph') first.children.unshift(marker);
    else item.children.unshift({ type: 'paragraph', children: [marker] });
  });
}
