/**
 * YAML that is well-formed and yet not what its editor wrote: a `#` that takes the end of a text for a comment, a comma
 * that cuts it in two, a space that is none. Where a comment or a comma is right depends on the field, so these two are
 * told to whoever knows the schema; the others are errors as they stand.
 */

import { isAlias, isCollection, isMap, isNode, isScalar, type Node, type Pair, Scalar } from 'yaml';
import type { Mend } from './issue.ts';
import { keyText, valuesOf, type YamlPath, type YamlValue } from './yamlNodes.ts';
import { lineEnd, lineStart, quoteYaml, wholeValue } from './yamlText.ts';

/** A value that YAML ends before its editor did. */
export interface CutValue {
  path: YamlPath;
  start: number;
  /** What is meant, if it is one text. */
  whole: string;
  /** How much of the source that is, where nothing but one text can be meant. */
  length?: number;
}

/** Spaces that are no indentation in YAML, whatever they look like. */
const FALSE_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
/** A comment that an editor hardly means as one: `#peace`, `#1`. */
const NO_COMMENT = /^[ \t]+#[\p{L}\p{N}]/u;
const COMMENT = /^[ \t]+#/;

/** @returns every value with a comment that may be a part of it, if the field is a text */
export function commentCuts(root: Node | null, source: string): CutValue[] {
  return [...valuesOf(root)].flatMap((value) => commentCut(value, source) ?? []);
}

function commentCut(value: YamlValue, source: string): CutValue | undefined {
  const { node, path, start, end, inFlow } = value;
  if (!isScalar(node)) return undefined;
  const rest = source.slice(end, lineEnd(source, end));
  const cut = (whole: string) => ({ path, start, whole });
  if (node.type === Scalar.PLAIN) {
    if (source[end] === '#' || COMMENT.test(rest)) {
      const from = start === end ? start + (rest.search(/#/) + 1 || 1) - 1 : start;
      const whole = source.slice(from, end) + wholeValue(source, end, inFlow);
      const isText = start < end && NO_COMMENT.test(rest);
      return { ...cut(unfold(whole)), ...(isText && { length: whole.length }) };
    }
    const below = inFlow ? undefined : deeperComment(value, source, lineEnd(source, end));
    return below && start < end ? cut(`${unfold(source.slice(start, end))} ${below}`) : undefined;
  }
  if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) {
    const below = deeperComment(value, source, end - 1);
    return below === undefined ? undefined : cut(`${String(node.value).trim()} ${below}`);
  }
  return NO_COMMENT.test(rest) ? cut(`${node.value}${wholeValue(source, end, inFlow)}`) : undefined;
}

/** A comment on the line after a text that is indented as the text goes on would be. */
function deeperComment(value: YamlValue, source: string, end: number): string | undefined {
  const line = source.slice(end + 1, lineEnd(source, end + 1));
  const indent = line.search(/\S/);
  const column = value.holder - lineStart(source, value.holder);
  return line[indent] === '#' && indent > column ? line.trim() : undefined;
}

const unfold = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

/**
 * @returns the text of which a field between brackets is the end, cut off by a comma: `{ exact: not a cent, not one }`
 * has a field "not one"
 */
export function commaCut(
  root: Node | null,
  source: string,
  map: YamlPath,
  key: string,
): CutValue | undefined {
  const found = [...valuesOf(root)].find(({ path }) => samePath(path, map));
  if (!isMap(found?.node) || found.node.flow !== true) return undefined;
  const { items } = found.node;
  const index = items.findIndex((pair) => keyText(pair.key) === key);
  if (index < 0 || !isRest(items[index])) return undefined;
  let first = index;
  while (first > 0 && isRest(items[first])) first -= 1;
  let last = index;
  while (last + 1 < items.length && isRest(items[last + 1])) last += 1;
  const before = items[first];
  if (before === undefined || !isScalar(before.value) || isRest(before)) return undefined;
  const start = before.value.range?.[0] ?? 0;
  const end = endOf(items[last]);
  return {
    path: [...map, keyText(before.key)],
    start,
    whole: unfold(source.slice(start, end)),
    length: end - start,
  };
}

/** A "field" without a value, or with a name of several words. */
function isRest(pair: Pair | undefined): boolean {
  return pair !== undefined && (pair.value === null || /\s/.test(keyText(pair.key)));
}

function endOf(pair: Pair | undefined): number {
  const last = pair?.value ?? pair?.key;
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}

function samePath(a: YamlPath, b: YamlPath): boolean {
  return a.length === b.length && a.every((step, index) => String(step) === String(b[index]));
}

/** Something in the source that is read as something else whatever the field. */
export interface Misread {
  start: number;
  found: string;
  expected: string;
  fix: string;
  mend?: Mend | undefined;
}

/** @returns false spaces, and marks of YAML by which the beginning of a text is lost */
export function misreadings(root: Node | null, source: string): Misread[] {
  const values = [...valuesOf(root)];
  const aliases = new Set(values.flatMap(({ node }) => (isAlias(node) ? [node.source] : [])));
  return values.flatMap(({ node, start, end, inFlow }) => {
    const found: Misread[] = [];
    if (isMap(node)) {
      for (const { key } of node.items) {
        const at = isNode(key) ? key.range?.[0] : undefined;
        const space = FALSE_SPACE.exec(keyText(key)[0] ?? '');
        if (at !== undefined && space) found.push(falseSpace(at, space[0]));
      }
    }
    if (isScalar(node)) {
      const lost = isAnchorLost(node.anchor, aliases) || node.tag?.startsWith('!');
      const from = lost ? source.lastIndexOf(node.anchor ? '&' : '!', start) : -1;
      if (lost && from >= lineStart(source, start)) found.push(firstMark(source, from, inFlow));
      if (/^BLOCK/.test(node.type ?? '') && node.value === '') {
        found.push(firstMark(source, start, inFlow));
      }
    }
    if (isCollection(node) && node.flow === true) {
      found.push(...bracketInComment(source, end));
    }
    return found;
  });
}

/** `{ text: one} #two }` ends at the first bracket, and the rest is a comment. */
function bracketInComment(source: string, end: number): Misread[] {
  const rest = source.slice(end, lineEnd(source, end));
  if (!COMMENT.test(rest)) return [];
  const tight = /^[ \t]+#\S.*[}\]]/.test(rest);
  if (!tight && !isUnopened(rest, '{', '}') && !isUnopened(rest, '[', ']')) return [];
  return [
    {
      start: end - 1,
      found: 'a bracket that closes the list or the entry, and another in the comment after it',
      expected: 'a text with a bracket or " #" in it in quotation marks',
      fix: 'put that text in quotation marks, or take the bracket out of the comment',
    },
  ];
}

/** Whether a text closes a bracket that it has not opened. */
function isUnopened(text: string, opening: string, closing: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === opening) open += 1;
    if (character === closing) open -= 1;
    if (open < 0) return true;
  }
  return false;
}

function isAnchorLost(anchor: string | undefined, aliases: ReadonlySet<string>): boolean {
  return anchor !== undefined && !aliases.has(anchor);
}

function falseSpace(start: number, character: string): Misread {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const name = character === '\u00a0' ? 'a no-break space' : 'a space that is no plain one';
  return {
    start,
    found: `${name} (U+${code}) as indentation`,
    expected: 'plain spaces at the start of a line',
    fix: 'delete the white space at the start of this line and type it again',
  };
}

/** @returns what to say of a text that begins with a mark of YAML */
export function firstMark(source: string, start: number, inFlow: boolean): Misread {
  return {
    start,
    found: `a value that starts with "${source[start]}", which is a mark of YAML there`,
    expected: 'a text that starts with such a mark in quotation marks',
    fix: `write ${quoteYaml(wholeValue(source, start, inFlow))}`,
  };
}

/** @returns the false space with which a line is indented */
export function falseIndent(source: string, offset: number): Misread | undefined {
  const start = lineStart(source, offset);
  const indent = /^[ \t]*/.exec(source.slice(start, lineEnd(source, start)))?.[0].length ?? 0;
  const character = source[start + indent] ?? '';
  return FALSE_SPACE.test(character) ? falseSpace(start + indent, character) : undefined;
}
