import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { letterOf } from './letterOf.ts';
import { FURNITURE } from './toHastOptions.ts';

/** What GFM's HTML lacks: footnotes count in letters, as sources count in numbers, and nothing is obsolete. */
export const rehypeGfm: Plugin<[], Root> = () => (root) => {
  visit(root, 'element', (node) => {
    const { properties } = node;
    if (properties.align) {
      properties.dataAlign = properties.align;
      delete properties.align;
    }
    if (properties.dataFootnotes) {
      const [label, , list] = node.children;
      if (label?.type === 'element') {
        label.properties.id = 'footnotes_label';
        label.data = FURNITURE;
      }
      if (list?.type === 'element') list.properties.type = 'a';
    }
    if (properties.dataFootnoteRef) {
      properties.ariaDescribedBy = ['footnotes_label'];
      const [number] = node.children;
      if (number?.type === 'text') number.value = letterOf(Number(number.value));
    }
    const last = node.children.findIndex(
      (child) => child.type === 'element' && child.properties.dataFootnoteBackref !== undefined,
    );
    if (last > -1 && node.tagName !== 'span') detachBackReferences(node, last);
  });
};

/** The space before the way back is furniture too, and goes to an element of its own with it. */
function detachBackReferences(node: Element, first: number): void {
  const before = node.children[first - 1];
  const moved = node.children.splice(first);
  if (before?.type === 'text' && before.value.endsWith(' ')) {
    before.value = before.value.slice(0, -1);
    if (before.value === '') node.children.pop();
  }
  node.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['footnote-back'] },
    data: FURNITURE,
    children: [{ type: 'text', value: ' ' }, ...moved],
  });
}
