/** The images beside articles and plain pages, optimised by Astro, by what the editor wrote in the Markdown. */

import { getImage } from 'astro:assets';
import { visit } from 'unist-util-visit';
import type { ResolvedArticle, ResolvedPage } from '../../model/types.ts';
import { findImage, formatOf } from '../layouts/contentImages.ts';
import type { PreparedImage } from './proseHtml.ts';

const WIDTHS = [480, 720, 1080, 1440];
const SIZES = '(min-width: 44rem) 40rem, 100vw';

/** @returns every image of the article or page that exists, by its written `src` */
export async function prepareImages(
  page: ResolvedArticle | ResolvedPage,
): Promise<ReadonlyMap<string, PreparedImage>> {
  const written = new Set<string>('hero' in page && page.hero ? [page.hero.src] : []);
  for (const block of page.blocks) {
    for (const child of block.children) {
      visit(child, 'element', ({ tagName, properties }) => {
        if (tagName === 'img') written.add(String(properties.src));
      });
    }
  }
  const prepared = new Map<string, PreparedImage>();
  for (const src of written) {
    const image = await prepare(src, page.path);
    if (image) prepared.set(src, image);
  }
  return prepared;
}

/** @returns where the images of articles are published, for texts that leave the site */
export async function imageUrls(
  articles: readonly ResolvedArticle[],
): Promise<(article: ResolvedArticle, src: string) => string | undefined> {
  const images = new Map(
    await Promise.all(
      articles.map(async (article) => [article, await prepareImages(article)] as const),
    ),
  );
  return (article, src) => images.get(article)?.get(src)?.src;
}

async function prepare(src: string, file: string): Promise<PreparedImage | undefined> {
  const original = await findImage(src, file);
  if (!original) return undefined;
  const image = await getImage({
    src: original,
    format: formatOf(original),
    widths: WIDTHS.filter((width) => width <= original.width),
    sizes: SIZES,
  });
  return {
    src: image.src,
    srcSet: image.srcSet.attribute || undefined,
    sizes: image.srcSet.attribute ? SIZES : undefined,
    width: original.width,
    height: original.height,
  };
}
