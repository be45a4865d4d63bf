import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue, Place } from '../schema/issue.ts';
import type { ContentFile } from './contentFiles.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';

/** @returns an issue for each picture that an article names and that is not beside it */
export async function checkImages(
  articles: readonly AnnotatedArticle[],
  files: readonly ContentFile[],
): Promise<Issue[]> {
  const directories = new Map(files.map(({ path, directory }) => [path, directory]));
  const checks = articles.flatMap(({ path, entry, file, body }) => {
    const images: { src: string; place: Place }[] = [...body.images];
    if (entry.hero) images.push({ src: entry.hero.src, place: file.placeOf(['hero', 'src']) });
    return images.map(async ({ src, place }): Promise<Issue[]> => {
      const there = await access(join(directories.get(path) ?? '', src)).then(
        () => true,
        () => false,
      );
      if (there) return [];
      return [
        {
          name: 'ImageNotFound',
          path,
          ...place,
          found: `image "${src}", which is not there`,
          expected: 'a file beside the article',
          fix: 'put the file there, or correct its name',
        },
      ];
    });
  });
  return (await Promise.all(checks)).flat();
}
