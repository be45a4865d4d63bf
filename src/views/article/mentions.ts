/**
 * Which names in the prose lead to who that is: the first in each section, and none within words that open something
 * else. All of them stay marked in the page, as data.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ResolvedBlock } from '../../model/types.ts';

/** @returns a function that takes the blocks of an article one by one, in order, and unlinks what is to be unlinked */
export function linkMentionsOnce(): (tree: Root, kind: ResolvedBlock['kind']) => void {
  let seen = new Set<unknown>();

  function walk(nodes: readonly (RootContent | ElementContent)[], within: boolean) {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const { dataMention, dataQuote, dataClaim } = node.properties;
      if (dataMention !== undefined) {
        if (within || seen.has(dataMention)) unlink(node);
        else seen.add(dataMention);
      }
      walk(node.children, within || (dataQuote ?? dataClaim) !== undefined);
    }
  }
  return (tree, kind) => {
    if (kind === 'heading') seen = new Set();
    walk(tree.children, false);
  };
}

function unlink(element: Element) {
  element.tagName = 'span';
  delete element.properties.href;
}
