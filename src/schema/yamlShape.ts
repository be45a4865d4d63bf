/** YAML whose shape no file of the content has, and in which whoever walks through it would get lost. */
import { isAlias, isCollection, isMap, isNode, type Node } from 'yaml';
import type { Misread } from './yamlTraps.ts';

/** The content model needs eight levels; what is nested deeper by a slip is told as that slip. */
const DEEPEST = 64;

interface Level {
  node: Node;
  depth: number;
  around: Level | undefined;
}

export const TOO_DEEP: Misread = {
  start: 0,
  found: `lists and entries nested deeper than ${DEEPEST} levels`,
  expected: 'the levels that the guide shows',
  fix: 'put a text that begins with brackets or dashes in quotation marks',
};

export const CIRCLE: Misread = {
  start: 0,
  found: 'aliases (*name) that multiply, or lead into themselves',
  expected: 'aliases that are few and not in a circle',
  fix: 'write the values out',
};

/** @returns what is nested too deep, or leads into itself */
export function strangeShape(root: Node | null): Misread | undefined {
  for (const level of levelsOf(root)) {
    const start = level.node.range?.[0] ?? 0;
    if (level.depth > DEEPEST) return { ...TOO_DEEP, start };
    if (leadsIntoItself(level)) return { ...CIRCLE, start };
  }
  return undefined;
}

/** @returns a list or an entry that is the name of a field, which no file has */
export function collectionAsName(root: Node | null): Misread | undefined {
  for (const { node } of levelsOf(root)) {
    if (!isMap(node)) continue;
    const key = node.items.map((pair) => pair.key).find(isCollection);
    if (key === undefined) continue;
    return {
      start: key.range?.[0] ?? 0,
      found: 'a list or an entry where the name of a field stands',
      expected: 'a field, a colon, a space and its value',
      fix: 'put a text that begins with a bracket, a dash or a question mark in quotation marks',
    };
  }
  return undefined;
}

/** Every node, names of fields too, each before those within it. */
function* levelsOf(root: Node | null): Generator<Level> {
  const open: Level[] = root === null ? [] : [{ node: root, depth: 0, around: undefined }];
  // With a stack of its own: a walk that calls itself ends where that of the language does.
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    yield level;
    const { node, depth } = level;
    if (!isCollection(node)) continue;
    const inner = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items;
    for (const each of inner.toReversed()) {
      if (isNode(each)) open.push({ node: each, depth: depth + 1, around: level });
    }
  }
}

function leadsIntoItself({ node, around }: Level): boolean {
  if (!isAlias(node)) return false;
  for (let level = around; level !== undefined; level = level.around) {
    if (isCollection(level.node) && level.node.anchor === node.source) return true;
  }
  return false;
}
