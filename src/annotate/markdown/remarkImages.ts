import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { ImageReference } from '../types.ts';
import { reportTo, show } from './reportTo.ts';

/** Whether an image lies in the public folder: `/map.jpg`. */
export const isPublicImage = (url: string) => url.startsWith('/');

/** A path as files have them: browsers read `\\host`, `//host` and `/<tab>/host` as another host. */
const isPath = (url: string) =>
  /^(?!\/\/|\s)[^\\\p{Cc}]+$/u.test(url) && !/^[a-z][a-z\d+.-]*:/i.test(url);

/**
 * Gathers the images beside the article. Images of other hosts and images without a text are reported; the
 * former are left out.
 */
export const remarkImages: Plugin<[], Root> = () => (tree, file) => {
  const report = reportTo(file);
  const images: ImageReference[] = [];
  visit(tree, 'image', (node, index, parent) => {
    const alt = node.alt?.trim() ?? '';
    if (alt === '') {
      report('ImageWithoutAlt', node, {
        found: `the image ${show(node.url)} has no text for those who do not see it`,
        expected: 'what the image shows, in the square brackets: ![A map of the border](./map.jpg)',
        fix: 'say in the square brackets what the image shows',
      });
    }
    if (!isPath(node.url)) {
      report('RemoteImage', node, {
        found: `the image ${show(node.url)} is not a file of this site`,
        expected: 'a file beside the article: ./map.jpg',
        fix: 'save the image beside the article, if its licence permits, and link to it there',
      });
      parent?.children.splice(index ?? 0, 1);
      return index;
    }
    if (!isPublicImage(node.url)) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      images.push({ src: node.url, alt, place: { line, column } });
    }
    return undefined;
  });
  file.data.images = images;
};

declare module 'vfile' {
  interface DataMap {
    /** Those beside the article. */
    images: ImageReference[];
  }
}
