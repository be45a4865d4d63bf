/** Makes hast of any origin like that of our own Markdown, as far as annotation looks at it. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { EntityKey } from '../../schema/entityKey.ts';
import { FURNITURE } from './toHastOptions.ts';

/**
 * Links such as `person:ID` become mentions, `mention:none` becomes the words alone, and what remark-rehype adds for
 * footnotes is no text.
 *
 * @param hrefs where mentions lead to; a link to an entity that is not there stays as it is
 */
export function readAnyHast(root: Root, hrefs: ReadonlyMap<EntityKey, string>): void {
  visit(root, 'element', (element, index, parent) => {
    const { dataFootnoteRef, dataFootnoteBackref, dataFootnotes, href } = element.properties;
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) {
      element.data = FURNITURE;
    }
    if (dataFootnotes !== undefined) markLabel(element);
    if (element.tagName !== 'a') return undefined;
    const entity = String(href) as EntityKey;
    const to = hrefs.get(entity);
    if (to !== undefined) element.properties = { dataMention: entity, href: to };
    if (href !== 'mention:none' || parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1, ...withoutMentions(element));
    return [SKIP, index];
  });
}

function markLabel({ children }: Element): void {
  const label = children.find((child) => child.type === 'element');
  if (label) label.data = FURNITURE;
}

function withoutMentions({ children }: Element): ElementContent[] {
  visit({ type: 'root', children }, 'text', (text) => {
    text.data = { noMention: true };
  });
  return children;
}
