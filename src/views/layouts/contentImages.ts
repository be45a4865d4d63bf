/** The pictures beside the files of the content, as Astro knows them: by what an editor wrote, and where. */
import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/{articles,pages,people}/**/*.{jpg,jpeg,png,webp,avif,gif,JPG,JPEG,PNG,WEBP,AVIF,GIF}',
);
/** A path from the folder of its kind on, wherever the content is. */
const inContent = (path: string) =>
  path.slice(
    Math.max(...['/articles/', '/pages/', '/people/'].map((folder) => path.lastIndexOf(folder))),
  );
const byPath = new Map(Object.entries(files).map(([path, load]) => [inContent(path), load]));

/**
 * @param src as it is written: `./map.jpg`
 * @param file that names it, from the project's root
 */
export async function findImage(src: string, file: string): Promise<ImageMetadata | undefined> {
  const path = decodeURI(new URL(src, new URL(file, 'file:///')).pathname);
  return (await byPath.get(inContent(path))?.())?.default;
}

/** What browsers are sent: small, or as it is where it moves. */
export const formatOf = ({ format }: ImageMetadata) => (format === 'gif' ? 'gif' : 'webp');
