/**
 * Markdown that its editor meant and the parser does not know: a note without its bracket, a link that is not closed, a
 * heading without its space. The page would show the marks as they were typed, and lack the note, the link or the heading.
 */
import type { Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { offsetInSource, originOf, placeOfOffset } from '../flatten/sourceMap.ts';
import { type FindingText, reportTo, show } from './reportTo.ts';

/** `[^`; `^id]` and `[id]` of a source; a link that is not closed; the address of a mention outside a link. */
const LEFT =
  /(?<note>\[\^)|[[^](?=(?<source>[a-z0-9]+(?:-[a-z0-9]+)*)\])|(?<link>\]\((?:(?=[/#]|\.\/|[a-z]+:)|$))|(?<mention>\((?:person|organization|country|mention):[\w-]+|\b(?:person|organization|country|mention):[\w-]+(?=\)))/g;
const NOTE = /\[\^([^\]\s]+)\]/g;
/** One `#` without a space is a hashtag. */
const HEADING = /^#{2,6}(?=[^\s#])/;

export interface LeftoverOptions {
  /** Ids that a note may cite. */
  sources: readonly string[];
}

/** Reports what was meant as Markdown and stands in the text; what a backslash makes text is text. */
export const remarkLeftovers: Plugin<[LeftoverOptions], Root> =
  ({ sources }) =>
  (tree, file) => {
    const report = reportTo(file);
    const source = String(file);
    const ids = new Set(sources);
    visit(tree, 'text', (node, index, parent) => {
      for (const match of node.value.matchAll(LEFT)) {
        const { source: id } = match.groups ?? {};
        if (id === undefined || ids.has(id)) tell(node, match, explain(match));
      }
      const heading = parent?.type === 'paragraph' && index === 0 && HEADING.exec(node.value);
      if (heading) tell(node, heading, HEADING_LEFT);
    });

    visit(tree, 'code', (node) => {
      const isFenced = /^[`~]/.test(source.slice(node.position?.start.offset));
      const notes = [...node.value.matchAll(NOTE)].filter(([, id = '']) => ids.has(id));
      const isProse = notes.length > 0 || /^::figure\{|\]\(\w+:\S+\)/m.test(node.value);
      if (!isFenced && isProse) report('MarkdownBroken', node, INDENTED);
    });

    function tell(node: Text, { 0: found, index }: RegExpExecArray, text: FindingText): void {
      const origin = originOf(node);
      if (origin === undefined) return;
      const offset = offsetInSource(source, origin.offset, node.value, index);
      if (!source.startsWith(found, offset) || source[offset - 1] === '\\') return;
      report('MarkdownBroken', placeOfOffset(source, origin, offset), text);
    }
  };

function explain({ 0: found, groups, index, input }: RegExpExecArray): FindingText {
  const shown = show(input.slice(Math.max(0, index - 20), index + 40), 60);
  if (groups?.source !== undefined) {
    return {
      found: `the id of a source that is no note: ${show(`${found}${groups.source}]`)}`,
      expected: 'a note that is written as [^id]',
      fix: `write [^${groups.source}], or put a backslash before it where it is meant as text`,
    };
  }
  if (groups?.note !== undefined) {
    return {
      found: `a note that does not end, or has more than an id in it: ${shown}`,
      expected: 'a note that is written as [^id]',
      fix: 'write it so, or put a backslash before [^ where it is meant as text',
    };
  }
  return {
    found: `a link that is not whole: ${shown}`,
    expected: 'a link that is written as [words](address)',
    fix: 'write it so, with all four brackets and none between the two in the middle, or put a backslash before it where it is meant as text',
  };
}

const HEADING_LEFT: FindingText = {
  found: 'a heading without a space after its ##',
  expected: 'a heading that is written as ## Words',
  fix: 'put a space there, or a backslash before the ## where they are meant as text',
};

const INDENTED: FindingText = {
  found: 'prose that is indented by four spaces or a tab, which makes code of it',
  expected: 'paragraphs that begin at the start of the line, or in the column of their list',
  fix: 'take the white space before it away; where it is code, put it between two lines of ```',
};
