/** The nodes of a YAML document with the ways that lead to them. */
import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A way into a YAML document: `['quotes', 0, 'said', 'date']`. */
export type YamlPath = readonly PropertyKey[];

export interface YamlValue {
  node: Node | null;
  path: YamlPath;
  /** Offsets into the source: where the value begins, and where it ends. */
  start: number;
  end: number;
  /** Whether it stands between brackets. */
  inFlow: boolean;
  /** Where the field or the list item begins that holds it. */
  holder: number;
}

/** Every value of a document, aliases not followed, each before the values within it. */
export function* valuesOf(root: Node | null): Generator<YamlValue> {
  yield* within(root, [], false, 0);
}

function* within(
  node: unknown,
  path: YamlPath,
  inFlow: boolean,
  holder: number,
): Generator<YamlValue> {
  if (!isNode(node)) return;
  const [start, end] = node.range ?? [0, 0];
  yield { node, path, start, end, inFlow, holder };
  if (!isCollection(node)) return;
  const flow = inFlow || node.flow === true;
  if (isMap(node)) {
    for (const pair of node.items) {
      const at = isNode(pair.key) ? (pair.key.range?.[0] ?? start) : start;
      yield* within(pair.value, [...path, keyText(pair.key)], flow, at);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield* within(item, [...path, index], flow, start);
    }
  }
}

/** The name of a field; of a list in its place nothing, for to write one out takes as long as all that is in it. */
export function keyText(key: unknown): string {
  if (isCollection(key)) return '';
  return isScalar(key) ? String(key.value) : String(key);
}

/** The deepest node on the way, the pair it is the value of, and whether the way led to its end. */
export function walk(
  root: Node | null,
  path: YamlPath,
): { node: Node | null; pair: Pair | null; whole: boolean } {
  let node = root;
  let pair: Pair | null = null;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      pair = node.items.find((item) => keyText(item.key) === String(step)) ?? null;
      if (pair === null) return { node, pair, whole: false };
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
    }
    if (!isNode(next)) return { node, pair, whole: pair !== null };
    node = next;
  }
  return { node, pair, whole: true };
}
