import type { Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FigureKind } from '../types.ts';
import { nearest } from './nearest.ts';
import { type Report, show } from './report.ts';

const KINDS: readonly FigureKind[] = ['flows', 'timeline', 'positions'];
const FIGURE = /^::figure\{(\w+)\}$/;
/** Lines that can only have been meant as a figure. */
const FIGURE_LIKE = /^:+\s*figures?\b/i;
const FORMS = KINDS.map((kind) => `::figure{${kind}}`);

/** The kind of a figure's paragraph. */
export function figureKind(node: Nodes | undefined): FigureKind | undefined {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  const name = only?.type === 'text' ? FIGURE.exec(only.value)?.[1] : undefined;
  return KINDS.find((kind) => kind === name);
}

/**
 * `::figure{flows}` as a paragraph of its own becomes an empty `figure`; any other line that looks like one is
 * reported. Nothing else in the prose is a directive.
 */
export function placeFigures(tree: Root, source: string, report: Report): void {
  visit(tree, 'paragraph', (paragraph, _index, parent) => {
    for (const [node, line, offset] of linesOf(paragraph)) {
      const start = node.position?.start.offset;
      const typed = start === undefined ? '' : source.slice(start);
      // `\::figure{…}` and a reference such as `&#58;` are text.
      if (!FIGURE_LIKE.test(line) || (offset === 0 && !typed.startsWith(':'))) continue;
      if (!typed.includes(line)) continue;
      checkLine(line, parent === tree && paragraph.children.length === 1, node, report);
    }
    const kind = parent === tree ? figureKind(paragraph) : undefined;
    if (kind) {
      paragraph.data = { hName: 'figure', hProperties: { dataFigure: kind }, hChildren: [] };
    }
  });
}

function checkLine(line: string, alone: boolean, node: Text, report: Report): void {
  const kind = FIGURE.exec(line)?.[1];
  if (!FORMS.includes(line)) {
    const form = nearest(line, FORMS);
    report('UnknownFigure', node, {
      found: `a figure of a kind that does not exist: ${show(kind ?? line)}`,
      expected: `one of ${FORMS.join(', ')}`,
      mend: `write ${form ?? FORMS[0]}, or put a backslash before the colons where they are meant as text`,
    });
  } else if (!alone || node.value !== line) {
    report('FigureNotAlone', node, {
      found: `${line} within other text`,
      expected: 'a figure on a line of its own, outside lists and block quotes',
      mend: 'put an empty line before and after it',
    });
  }
}

/** The lines of a paragraph that are text from end to end, with the node and the offset at which each begins. */
function* linesOf(paragraph: Paragraph): Generator<[Text, string, number]> {
  const isLineEnd = (sibling: PhrasingContent | undefined) => !sibling || sibling.type === 'break';
  for (const [index, node] of paragraph.children.entries()) {
    if (node.type !== 'text') continue;
    const lines = node.value.split('\n');
    let offset = 0;
    for (const [number, line] of lines.entries()) {
      const begins = number > 0 || isLineEnd(paragraph.children[index - 1]);
      const ends = number < lines.length - 1 || isLineEnd(paragraph.children[index + 1]);
      if (begins && ends) yield [node, line.trim(), offset];
      offset += line.length + 1;
    }
  }
}
