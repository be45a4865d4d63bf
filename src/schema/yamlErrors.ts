/** From what a YAML parser says of an error to what an editor reads: what it is, where it is, how to fix it. */
import { type Document, isAlias, isCollection, isScalar, type YAMLError } from 'yaml';
import { badIndent, lonelyLine, restOfLine, unexpected } from './yamlMisplaced.ts';
import { valuesOf, type YamlValue } from './yamlNodes.ts';
import { lineEnd, quoteYaml, wholeValue } from './yamlText.ts';
import { commentCuts, falseIndent, firstMark, type Misread } from './yamlTraps.ts';

type Problem = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/**
 * The first error of a document, in our words: after the first mark that is out of place the parser is lost, and what it
 * says then is about itself.
 */
export function explainError(document: Document, source: string): Misread | undefined {
  const problems = [...document.errors, ...document.warnings];
  const [problem] = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (problem === undefined) return undefined;
  const values = [...valuesOf(document.contents)];
  return (
    swallowed(document, source, problem) ??
    explain(problem, problems, values, source) ?? {
      start: problem.pos[0],
      found: `something that cannot be read: ${restOfLine(source, problem.pos[0])}`,
      expected: 'a field with its value, or an entry of a list',
      fix: 'look at the quotation marks, brackets and indentation of this line and the one before',
    }
  );
}

export function duplicateKey(problem: Problem, source: string): Misread {
  const key = source.slice(problem.pos[0], lineEnd(source, problem.pos[0])).split(':')[0];
  return {
    start: problem.pos[0],
    found: `a field "${key?.trim()}" that is there already`,
    expected: 'each field once',
    fix: 'keep one of the two',
  };
}

/** An alias (`*name`) whose anchor does not exist: most often a text that begins with a star. */
export function lostAlias(document: Document, source: string): Misread | undefined {
  const lost = [...valuesOf(document.contents)].find(
    ({ node }) => isAlias(node) && node.resolve(document) === undefined,
  );
  return lost && firstMark(source, lost.start, lost.inFlow);
}

/** A comment that took the closing bracket with it, or after which a text goes on. */
function swallowed(document: Document, source: string, problem: Problem): Misread | undefined {
  const values = new Map(
    [...valuesOf(document.contents)].map((value) => [value.start, value] as const),
  );
  const cut = commentCuts(document.contents, source).find(({ start }) => {
    const value = values.get(start);
    if (value === undefined || value.end > problem.pos[0]) return false;
    const comment = source.slice(value.end, lineEnd(source, value.end));
    const goesOn = source.slice(lineEnd(source, value.end), problem.pos[0]).trim() === '';
    return value.inFlow ? /[}\]]/.test(comment) : goesOn && problem.code === 'BAD_INDENT';
  });
  if (cut === undefined) return undefined;
  const line = source.slice(problem.pos[0], lineEnd(source, problem.pos[0]));
  const rest = problem.code === 'BAD_INDENT' && !values.get(cut.start)?.inFlow ? line.trim() : '';
  return {
    start: cut.start,
    found: 'a "#" after a space, which makes a comment of the rest of the line',
    expected: 'a text with " #" in it in quotation marks; a comment on a line of its own',
    fix: `write ${quoteYaml(`${cut.whole} ${rest}`.trim())} if that is one text`,
  };
}

function explain(
  problem: Problem,
  problems: readonly Problem[],
  values: readonly YamlValue[],
  source: string,
): Misread | undefined {
  const at = problem.pos[0];
  const here = values.findLast(({ start, end }) => start <= at && at <= Math.max(end, start + 1));
  const inFlow = here?.inFlow === true || isFlow(here);
  const falsely = falseIndent(source, at);
  if (falsely !== undefined) return falsely;
  switch (problem.code) {
    case 'TAB_AS_INDENT':
      return {
        start: at,
        found: 'a tab as indentation',
        expected: 'spaces: YAML allows no tab at the start of a line',
        fix: 'indent with spaces, as the lines around it',
      };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return firstMark(source, at, inFlow);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (problems.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === at))
        return {
          start: lineEnd(source, at) + 1,
          found: 'a field that is indented as if it were a part of the text above it',
          expected: 'the fields of one entry in the same column',
          fix: 'indent it as the field above it; if it belongs to that text, put the whole text in quotation marks',
        };
      if (/^\?\s/.test(source.slice(at))) return firstMark(source, at, inFlow);
      return {
        start: at,
        found: 'a text with a colon and a space in it, which would make it a field',
        expected: 'a text with ": " in it in quotation marks',
        fix: `write ${quoteYaml(wholeValue(source, at, inFlow))}`,
        mend: quotedWhole(wholeValue(source, at, inFlow)),
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return lonelyLine(at, source);
    case 'MISSING_CHAR': {
      const open = values.findLast(
        ({ node, end }) => isScalar(node) && /^QUOTE/.test(node.type ?? '') && end >= at - 1,
      );
      if (!/quote/.test(problem.message)) return lonelyLine(at, source);
      return {
        start: open?.start ?? at,
        found: 'a quotation mark that is never closed',
        expected: 'a text between two marks of the same kind',
        fix: 'close it; an apostrophe within single marks is written twice',
      };
    }
    case 'BAD_DQ_ESCAPE':
      return {
        start: at,
        found: `a backslash in double quotation marks: ${source.slice(at, at + 2)}`,
        expected: 'two backslashes for one, between such marks',
        fix: 'write \\\\, or put the text in single quotation marks',
      };
    case 'MULTIPLE_DOCS':
      return {
        start: at,
        found: 'a line of --- or ... with more after it',
        expected: 'one document',
        fix: 'remove the line',
      };
    case 'BAD_INDENT':
      return unclosed(problem, values, source) ?? badIndent(at, source);
    case 'UNEXPECTED_TOKEN':
      return unexpected(at, values, source);
  }
  return undefined;
}

/** Quotation marks around a text with a colon, unless it may be a field that lost its line: `title: summary: x`. */
function quotedWhole(whole: string): Misread['mend'] {
  if (/^[\w-]+:\s/.test(whole) || /["'[\]{}#]/.test(whole)) return undefined;
  return { kind: 'source', length: whole.length, text: quoteYaml(whole) };
}

const isFlow = (value: YamlValue | undefined) =>
  isCollection(value?.node) && value.node.flow === true;

function unclosed(
  problem: Problem,
  values: readonly YamlValue[],
  source: string,
): Misread | undefined {
  if (!/^Flow/.test(problem.message)) return undefined;
  const open = values.findLast(
    (value) => isFlow(value) && !/[}\]]/.test(source[value.end - 1] ?? ''),
  );
  const bracket = source[open?.start ?? problem.pos[0]];
  return {
    start: open?.start ?? problem.pos[0],
    found: `a bracket "${bracket}" that is never closed`,
    expected: `"${bracket === '[' ? ']' : '}'}" where the list or the entry ends`,
    fix: 'close it; a text with a bracket in it goes in quotation marks',
  };
}
