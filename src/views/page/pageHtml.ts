/** Sets the prose of a plain page: hast to HTML, with images in place. */
import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { ResolvedPage } from '../../model/types.ts';
import { type PreparedImage, setImage } from '../article/proseHtml.ts';

/** @param images by the `src` that the editor wrote */
export function pageHtml(
  { blocks }: ResolvedPage,
  images: ReadonlyMap<string, PreparedImage>,
): string {
  const children = structuredClone(blocks.flatMap((block) => block.children)) as RootContent[];
  const tree: Root = { type: 'root', children };
  visit(tree, 'element', (element) => setImage(element, images));
  return toHtml(tree);
}
