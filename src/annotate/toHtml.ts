import type { RootContent } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';

/** Serializes hast to HTML. Text is escaped; raw nodes, which nothing here makes, would be shown as text. */
export function toHtml(children: readonly RootContent[]): string {
  return serialize({ type: 'root', children: [...children] });
}
