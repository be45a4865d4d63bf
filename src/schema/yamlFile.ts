/** YAML whose values know where they stand. */
import { type Document, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Place } from './issue.ts';
import { duplicateKey, explainError, lostAlias } from './yamlErrors.ts';
import { walk, type YamlPath } from './yamlNodes.ts';
import { CIRCLE, collectionAsName, strangeShape, TOO_DEEP } from './yamlShape.ts';
import { type CutValue, commaCut, commentCuts, type Misread, misreadings } from './yamlTraps.ts';

export type { YamlPath } from './yamlNodes.ts';

export interface YamlFile {
  /** Plain data: maps are objects, scalars as YAML 1.2 reads them, dates are strings. */
  value: unknown;
  /** What keeps it from being read. `value` is undefined then. */
  findings: Finding[];
  /** Where the value at a path stands; where it is missing, the nearest one around it. */
  placeOf(path: YamlPath): Place;
  /** Where the key at a path stands, for a field that should not be there. */
  placeOfKey(path: YamlPath): Place;
  /** Values followed by a comment that may be a part of them, where the field is a text. */
  commentCuts: (CutValue & Place)[];
  /** The text of which the field at a path is the end, where a comma cut it off. */
  commaCut(path: YamlPath): (CutValue & Place) | undefined;
}

/**
 * Reads YAML 1.2 with its core schema: `NO` is text, `2023-11-09` is text.
 *
 * @param firstLine the line of the file on which `source` starts, from 1
 */
export function parseYaml(source: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = readDocument(source, lines);
  const strange = document === undefined ? TOO_DEEP : strangeShape(document.contents);
  // Nobody walks through what is too deep.
  const root = strange === undefined ? (document?.contents ?? null) : null;
  const end = source.trimEnd().length;
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const placed = ({ start, ...told }: Misread): Finding => ({
    name: 'YamlSyntax',
    ...placeAt(start),
    ...told,
  });
  const findings = misreadIn(document, root, source, strange).map(placed);

  let value: unknown;
  if (document !== undefined && findings.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch {
      findings.push(placed(lostAlias(document, source) ?? CIRCLE));
    }
  }

  return {
    value,
    findings,
    placeOf(path) {
      return placeAt(walk(root, path).node?.range?.[0] ?? 0);
    },
    placeOfKey(path) {
      const { node, pair, whole } = walk(root, path);
      const key = whole && isNode(pair?.key) ? pair.key : node;
      return placeAt(key?.range?.[0] ?? 0);
    },
    commentCuts: commentCuts(root, source).map((cut) => ({ ...cut, ...placeAt(cut.start) })),
    commaCut(path) {
      const cut = commaCut(root, source, path.slice(0, -1), String(path.at(-1)));
      return cut && { ...cut, ...placeAt(cut.start) };
    },
  };
}

/** @returns nothing where brackets or dashes are nested deeper than the parser can follow */
function readDocument(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(source, {
      version: '1.2',
      schema: 'core',
      lineCounter,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Everything by which the source is read as something else than was meant. */
function misreadIn(
  document: Document.Parsed | undefined,
  root: Node | null,
  source: string,
  strange: Misread | undefined,
): Misread[] {
  if (document === undefined || strange !== undefined) return strange ? [strange] : [];
  const error = explainError(document, source);
  if (error !== undefined) return [error];
  const found = [
    ...document.errors.map((problem) => duplicateKey(problem, source)),
    ...misreadings(root, source),
  ];
  const name = collectionAsName(root);
  return found.length > 0 || name === undefined ? found : [name];
}
