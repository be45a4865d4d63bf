import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { reportTo, show } from './reportTo.ts';

/** Reports headings of level one: the article's title is that heading. */
export const remarkHeadings: Plugin<[], Root> = () => (tree, file) => {
  const report = reportTo(file);
  visit(tree, 'heading', (node) => {
    if (node.depth > 1) return;
    report('HeadingTooHigh', node, {
      found: `a heading of level one: ${show(textOf(node))}`,
      expected:
        'headings from level two on, as the title of the article is the heading of level one',
      fix: 'begin the heading with “##”',
    });
  });
};
