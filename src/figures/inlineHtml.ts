import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { InlineHtml } from '../model/types.ts';

/** Safe HTML of inline Markdown as hast. */
export function inlineHtml(html: InlineHtml): ElementContent[] {
  const root = fromHtml(html, { fragment: true, verbose: false });
  return root.children.filter(
    (child) => child.type === 'element' || child.type === 'text',
  ) as ElementContent[];
}
