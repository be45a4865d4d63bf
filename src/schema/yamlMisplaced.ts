/** What stands where YAML allows nothing of the kind: after a value that has ended, or in a column of its own. */
import { isAlias, isCollection } from 'yaml';
import type { YamlValue } from './yamlNodes.ts';
import { lineEnd, lineStart, quoteYaml, wholeValue } from './yamlText.ts';
import { firstMark, type Misread } from './yamlTraps.ts';

export function badIndent(at: number, source: string): Misread {
  const start = lineStart(source, at);
  return {
    start: start + source.slice(start).search(/\S/),
    found: 'a line that is not indented as the fields around it',
    expected: 'the fields of one entry in the same column, each text on the lines of its field',
    fix: 'indent it as the field above it; if it belongs to the text above, put the whole text in quotation marks',
  };
}

export function lonelyLine(at: number, source: string): Misread {
  const before = source.slice(lineStart(source, at), at);
  const mark = before.search(/(?<=[:-] +)[&!*]/);
  if (mark >= 0) return firstMark(source, at - before.length + mark, false);
  const line = source.slice(at, lineEnd(source, at)).trim();
  const unspaced = /^([A-Za-z]+):(\S.*)$/.exec(line);
  return {
    start: at,
    found: `a line that is no field: ${line}`,
    expected: 'a field, a colon, a space and its value',
    fix: unspaced
      ? `write ${unspaced[1]}: ${unspaced[2]}`
      : 'if it belongs to the text above, put the whole text in quotation marks',
  };
}

/** Something after a value that has ended, or where none can stand. */
export function unexpected(
  at: number,
  values: readonly YamlValue[],
  source: string,
): Misread | undefined {
  const onLine = source.slice(lineStart(source, at), at);
  const header = onLine.search(/(?<=[:-] +)[|>][+\-\d]*\s*$/);
  if (header >= 0) return firstMark(source, lineStart(source, at) + header, false);
  const here = source.slice(at, lineEnd(source, at));
  if (/^(?:[\]}]|-\s)/.test(here) && /[:-]\s+$/.test(onLine)) return firstMark(source, at, false);
  if (/^[\]}]/.test(here)) {
    return {
      start: at,
      found: `a bracket "${here[0]}" that nothing opens`,
      expected: 'brackets in pairs; a text with a bracket in it in quotation marks',
      fix: 'remove it, or open it where the list or the entry begins',
    };
  }
  if (/[}\]]\s+$/.test(onLine) && /^-\s/.test(here)) return secondEntry(at);
  const before = values.findLast(
    ({ node, start, end }) =>
      node !== null &&
      start < at &&
      end <= at &&
      source.slice(end, at).trim() === '' &&
      start < end,
  );
  if (onLine.trim() === '') return before && badIndent(at, source);
  if (onLine.trimEnd().endsWith('}')) return afterBrace(at, source);
  if (before === undefined) return undefined;
  if (isAlias(before.node)) return firstMark(source, before.start, before.inFlow);
  const whole = wholeValue(source, before.start, before.inFlow);
  const mark = source[before.start] ?? '';
  const after = isCollection(before.node) ? 'bracket' : 'quotation mark';
  return {
    start: at,
    found: `text after a closing ${after}: ${whole.slice(at - before.start)}`,
    expected: 'quotation marks around the whole text, or nothing after it',
    fix: `write ${quoteYaml(/["']/.test(mark) ? withoutMarks(whole, mark) : whole)}`,
  };
}

function secondEntry(start: number): Misread {
  return {
    start,
    found: 'an entry that begins on the line of the entry before it',
    expected: 'each entry of a list on a line of its own',
    fix: 'begin a new line before it',
  };
}

function afterBrace(start: number, source: string): Misread {
  return {
    start,
    found: `text after a closing bracket: ${restOfLine(source, start)}`,
    expected:
      'nothing after the bracket that closes an entry; a text with a bracket in it in quotation marks',
    fix: 'put the text with the bracket in quotation marks, or take the bracket out',
  };
}

/** `'it's fine'` is meant as the text it's fine; `"One," he said, "two"` begins and ends with words of two quotations. */
function withoutMarks(text: string, mark: string): string {
  const inner = text.slice(1, -1);
  const first = inner.indexOf(mark);
  const closes = /\s|[,.;:!?]/.test(inner[first + 1] ?? '') && !/\s/.test(inner[first - 1] ?? ' ');
  return text.endsWith(mark) && text.length > 1 && !closes ? inner : text;
}

/** What stands there, as much as shows where. */
export function restOfLine(source: string, start: number): string {
  const rest = source.slice(start, lineEnd(source, start)).trim();
  return rest.length > 60 ? `${rest.slice(0, 59)}…` : rest;
}
