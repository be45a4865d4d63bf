import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Report, show } from './report.ts';

/** Reports headings of level one: the article's title is that heading. */
export function checkHeadings(tree: Root, report: Report): void {
  visit(tree, 'heading', (node) => {
    if (node.depth > 1) return;
    report('HeadingTooHigh', node, {
      found: `a heading of level one: ${show(textOf(node))}`,
      expected:
        'headings from level two on, as the title of the article is the heading of level one',
      fix: 'begin the heading with “##”',
    });
  });
}
