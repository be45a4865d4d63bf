/** Where the pieces of a YAML source begin and end, for whoever cuts it. Offsets into the source. */
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { keyText, type YamlPath } from '../schema/yamlNodes.ts';
import { lineEnd, lineStart } from '../schema/yamlText.ts';

/** A value, and the field that has it, where it is no item of a list. */
export interface Found {
  node: Node;
  pair?: Pair | undefined;
}

/** @throws where a source is not well-formed: its places are not what they seem */
export function parseToEdit(source: string): Document.Parsed {
  const document = parseDocument(source, { version: '1.2', schema: 'core', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`YAML that cannot be edited: ${error.message}`);
  return document;
}

/** @returns what stands at a path; nothing, where the path leads nowhere */
export function find(root: Node | null, path: YamlPath): Found | undefined {
  let found: Found | undefined = root === null ? undefined : { node: root };
  for (const step of path) {
    const holder: Node | undefined = found?.node;
    const pair: Pair | undefined = isMap(holder)
      ? holder.items.find(({ key }) => keyText(key) === String(step))
      : undefined;
    const node: unknown = isSeq(holder) ? holder.items[Number(step)] : pair?.value;
    found = isNode(node) ? { node, pair } : undefined;
  }
  return found;
}

/** Where a value, or a field with its value, ends: comments and empty lines after it are not part of it. */
export function endOf(piece: unknown, source: string): number {
  if (isPair(piece)) {
    const value = isNode(piece.value) ? piece.value : undefined;
    return value && sourceOf(value, source) !== ''
      ? endOf(value, source)
      : colonAfter(piece.key, source);
  }
  if (!isNode(piece)) return 0;
  const last = isCollection(piece) && !piece.flow ? piece.items.at(-1) : undefined;
  if (last !== undefined) return endOf(last, source);
  return startOf(piece) + sourceOf(piece, source).length;
}

export const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** What stands for a value; nothing, for one that is only meant (`people:`). */
export function sourceOf(node: Node, source: string): string {
  const [start, end] = node.range ?? [0, 0];
  return source.slice(start, end).trimEnd();
}

/** Right behind the colon of a field; where it has none (`{ people }`), behind its name. */
export function colonAfter(key: unknown, source: string): number {
  const end = isNode(key) ? (key.range?.[1] ?? 0) : 0;
  const [space = ''] = /^\s*:?/.exec(source.slice(end)) ?? [];
  return space.endsWith(':') ? end + space.length : end;
}

/** The end of the line on which a place is, its line break left out. */
export function endOfLine(source: string, offset: number): number {
  const end = lineEnd(source, offset);
  return source[end - 1] === '\r' ? end - 1 : end;
}

/** What a line has to begin with to stand at the column of a place. */
export function indentAt(source: string, offset: number): string {
  return ' '.repeat(offset - lineStart(source, offset));
}

/** Whether what stands at a path is within brackets, its own aside. */
export function isWithinBrackets(root: Node | null, path: YamlPath): boolean {
  return path.some((_, length) => isBracketed(find(root, path.slice(0, length))?.node));
}

/** Whether a list or map stands between brackets. */
export const isBracketed = (node: unknown) => isCollection(node) && node.flow === true;

/** Whether a value begins on the line of its field and has a sign of its own: a text, or what stands between brackets. */
export function isOneLiner(node: Node, source: string): boolean {
  return (
    sourceOf(node, source) !== '' && (isBracketed(node) || !(isMap(node) || isCollection(node)))
  );
}
