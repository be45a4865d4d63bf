import type { Html, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { reportTo, show } from './reportTo.ts';

/**
 * Reports HTML in the Markdown. It never reaches the page: the way to hast leaves it out. A comment is an editor's note
 * and may stand there, unless it takes words with it: what follows on its line, or all of the text where it never ends.
 */
export const remarkRawHtml: Plugin<[], Root> = () => (tree, file) => {
  const report = reportTo(file);
  visit(tree, 'html', (node, index, parent) => {
    if (COMMENTS.test(node.value)) return;
    if (node.value.trimStart().startsWith('<!--')) return report('RawHtml', node, UNENDED);
    const earlier = parent?.children.slice(0, index) ?? [];
    if (
      closesReported(
        node,
        earlier.filter((sibling) => sibling.type === 'html'),
      )
    )
      return;
    report('RawHtml', node, {
      found: `HTML in the prose: ${show(node.value)}`,
      expected: 'Markdown alone',
      fix: 'write it in Markdown, or put a backslash before “<” where it is meant as text',
    });
  });
};

const COMMENTS = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->\s*)+$/;

const UNENDED = {
  found:
    'a comment that does not end, or text after a comment on the same line, which would not be shown',
  expected: '<!-- and --> around a note of the editor, on lines of their own or within a sentence',
  fix: 'end it with -->, or put the text that follows on a line of its own',
};

/** The end tag of an element whose start was reported is no news. */
function closesReported(node: Html, earlier: Html[]): boolean {
  const name = /^<\/([a-z][a-z\d-]*)\s*>$/i.exec(node.value)?.[1]?.toLowerCase();
  return (
    name !== undefined &&
    earlier.some((html) => /^<([a-z][a-z\d-]*)/i.exec(html.value)?.[1]?.toLowerCase() === name)
  );
}
