/** YAML whose values know where they stand. */
import {
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type { Finding, Place } from './issue.ts';

/** A way into a YAML document: `['quotes', 0, 'said', 'date']`. */
export type YamlPath = readonly PropertyKey[];

export interface YamlFile {
  /** Plain data: maps are objects, scalars as YAML 1.2 reads them, dates are strings. */
  value: unknown;
  /** What keeps it from being read. `value` is undefined then. */
  findings: Finding[];
  /** Where the value at a path stands; where it is missing, the nearest one around it. */
  placeOf(path: YamlPath): Place;
  /** Where the key at a path stands, for a field that should not be there. */
  placeOfKey(path: YamlPath): Place;
}

/**
 * Reads YAML 1.2 with its core schema: `NO` is text, `2023-11-09` is text.
 *
 * @param firstLine the line of the file on which `source` starts, from 1
 */
export function parseYaml(source: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // After the first sign that is out of place, the reader is lost: what it says then is about itself.
  const problems = [...document.errors, ...document.warnings];
  const lost = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  const end = source.trimEnd().length;
  const findings = (lost === undefined ? problems : [lost]).map(
    (problem): Finding => ({
      name: 'YamlSyntax',
      ...placeAt(Math.min(problem.pos[0], end)),
      found: firstSentence(problem.message),
      expected: 'YAML 1.2',
      fix: fixOf(problem.code),
    }),
  );

  let value: unknown;
  if (findings.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      findings.push({
        name: 'YamlSyntax',
        ...placeAt(0),
        found: firstSentence(error instanceof Error ? error.message : String(error)),
        expected:
          'aliases (*name) that lead to anchors (&name) of this file, few and not in a circle',
        fix: 'write the values out',
      });
    }
  }

  /** The deepest node on the way, and the pair it is the value of. */
  function walk(path: YamlPath): { node: Node | null; pair: Pair | null; whole: boolean } {
    let node = document.contents as Node | null;
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

  return {
    value,
    findings,
    placeOf(path) {
      const { node } = walk(path);
      return placeAt(node?.range?.[0] ?? 0);
    },
    placeOfKey(path) {
      const { node, pair, whole } = walk(path);
      const key = whole && isPair(pair) && isNode(pair.key) ? pair.key : node;
      return placeAt(key?.range?.[0] ?? 0);
    },
  };
}

function keyText(key: unknown): string {
  return isNode(key) ? String((key as { value?: unknown }).value ?? key) : String(key);
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]?\s*$/, '');
}

function fixOf(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces';
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'put a value that holds ": " in quotes';
  return 'look at the quotes, brackets and indentation of this line and the one before';
}
