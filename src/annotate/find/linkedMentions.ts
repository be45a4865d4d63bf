import type { ElementContent } from 'hast';
import type { EntityKey } from '../../schema/entityKey.ts';
import type { TextBlock } from '../flatten/flatten.ts';
import type { Prose } from '../flatten/prose.ts';
import type { Mention } from '../types.ts';

/** The mentions that the editor made by a link. Call it before the tree is annotated. */
export function linkedMentions(prose: Prose): Mention[] {
  return prose.textBlocks.flatMap((block) => mentionsIn(prose, block));
}

function mentionsIn(prose: Prose, { parent, index, count, start, block }: TextBlock): Mention[] {
  const mentions: Mention[] = [];
  let position = start;
  function walk(nodes: readonly ElementContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') position += node.value.length;
      if (node.type !== 'element' || node.data?.furniture) continue;
      const from = position;
      walk(node.children);
      const entity = node.properties.dataMention as EntityKey | undefined;
      if (!entity || from === position) continue;
      const text = prose.text.slice(from, position);
      mentions.push({ entity, start: from, end: position, text, block });
    }
  }
  walk(parent.children.slice(index, index + count));
  return mentions;
}
