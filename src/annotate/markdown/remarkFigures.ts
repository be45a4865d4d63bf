import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place } from '../../schema/issue.ts';
import { nearest } from '../../text/nearest.ts';
import { offsetInSource, originOf, placeOfOffset } from '../flatten/sourceMap.ts';
import { type Report, reportTo, show } from './reportTo.ts';

export interface FigureOptions {
  /** What a figure may be. */
  kinds: readonly string[];
}

const FIGURE = /^::figure\{(\w+)\}$/;
/** Lines that can only have been meant as a figure. */
const FIGURE_LIKE = /^(?::+\s*figures?\b|::\w*\{\w*\}?$|:*\s*figure(?:\{\w*\}?|\w*\})$)/i;

/**
 * `::figure{flows}` as a paragraph of its own becomes an empty `figure`; any other line that looks like one is
 * reported. Nothing else in the prose is a directive.
 */
export const remarkFigures: Plugin<[FigureOptions], Root> =
  ({ kinds }) =>
  (tree, file) => {
    const report = reportTo(file);
    const source = String(file);
    visit(tree, 'paragraph', (paragraph, _index, parent) => {
      for (const { node, line, index, whole } of linesOf(paragraph)) {
        const origin = originOf(node);
        if (!(whole ? FIGURE_LIKE : FIGURE).test(line) || !origin) continue;
        const offset = offsetInSource(source, origin.offset, node.value, index);
        // `\::figure{…}` and `&#58;:figure{…}` are text.
        if (!source.startsWith(line, offset) || source[offset - 1] === '\\') continue;
        const kind = kinds.find((known) => known === FIGURE.exec(line)?.[1]);
        const alone =
          whole && parent === tree && paragraph.children.length === 1 && node.value === line;
        if (kind && alone) {
          paragraph.data = { hName: 'figure', hProperties: { dataFigure: kind }, hChildren: [] };
        } else {
          reportLine(line, kinds, placeOfOffset(source, origin, offset), report);
        }
      }
    });
  };

function reportLine(line: string, kinds: readonly string[], place: Place, report: Report): void {
  const forms = kinds.map((kind) => `::figure{${kind}}`);
  if (!forms.includes(line)) {
    const form = nearest(line, forms);
    report('UnknownFigure', place, {
      found: `a figure of a kind that does not exist: ${show(line)}`,
      expected: `one of ${forms.join(', ')}`,
      fix: `write ${form ?? forms[0]}, or put a backslash before the colons where they are meant as text`,
    });
  } else {
    report('FigureNotAlone', place, {
      found: `${line} within other text`,
      expected: 'a figure on a line of its own, outside lists and block quotes',
      fix: 'put an empty line before and after it',
    });
  }
}

interface Line {
  node: Text;
  /** Without white space at its ends; of a line with other words before it, its last word. */
  line: string;
  /** Index of its first character in the text of the node. */
  index: number;
  /** Whether it is all of its line. */
  whole: boolean;
}

/** The lines of a paragraph that are text from end to end, and the last words of those that end with text. */
function* linesOf(paragraph: Paragraph): Generator<Line> {
  const isLineEnd = (sibling: PhrasingContent | undefined) => !sibling || sibling.type === 'break';
  for (const [position, node] of paragraph.children.entries()) {
    if (node.type !== 'text') continue;
    const lines = node.value.split('\n');
    let start = 0;
    for (const [number, text] of lines.entries()) {
      const begins = number > 0 || isLineEnd(paragraph.children[position - 1]);
      const ends = number < lines.length - 1 || isLineEnd(paragraph.children[position + 1]);
      const index = start + text.length - text.trimStart().length;
      if (begins && ends) yield { node, line: text.trim(), index, whole: true };
      const word = /\S+\s*$/.exec(text);
      if (ends && word && !(begins && start + word.index === index)) {
        yield { node, line: word[0].trim(), index: start + word.index, whole: false };
      }
      start += text.length + 1;
    }
  }
}
