/** The pictures beside articles, plain pages and registry files: that they are there, and that the build can read them. */
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { IMAGE_EXTENSION } from '../schema/fields.ts';
import type { Issue, Place } from '../schema/issue.ts';
import type { ContentFile } from './contentFiles.ts';
import type { EntityRecord } from './records.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';

/** The pictures that a file names. */
export interface WrittenImages {
  path: string;
  images: readonly { src: string; place: Place }[];
}

export function imagesOf({ path, entry: { hero }, file, body }: AnnotatedArticle): WrittenImages {
  const place = file.placeOf(['hero', 'src']);
  return { path, images: hero ? [...body.images, { src: hero.src, place }] : body.images };
}

export function portraitsOf(records: Iterable<EntityRecord>): WrittenImages[] {
  return Array.from(records).flatMap(({ image }) => {
    if (image === undefined) return [];
    const { path, src, line, column } = image;
    return { path, images: [{ src, place: { line, column } }] };
  });
}

/** @returns an issue for each picture that is not a readable one in the folder of its kind: `articles/`, `pages/` or `people/` */
export async function checkImages(
  written: readonly WrittenImages[],
  files: readonly ContentFile[],
  contentDir: string,
): Promise<Issue[]> {
  const directories = new Map(files.map(({ path, directory }) => [path, directory]));
  const checks = written.flatMap(({ path, images }) => {
    const root = join(contentDir, path.split('/')[1] ?? '');
    return images.map(async ({ src, place }): Promise<Issue[]> => {
      const found = await problemOf(src, directories.get(path) ?? '', root);
      return found === undefined ? [] : [{ path, ...place, ...found }];
    });
  });
  return (await Promise.all(checks)).flat();
}

type Problem = Omit<Issue, keyof Place | 'path'>;

async function problemOf(src: string, directory: string, root: string) {
  const file = join(directory, decode(src.replace(/[?#].*$/s, '')));
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || relative(root, file).startsWith('..')) {
    return {
      name: 'ImageNotFound',
      found: `image "${src}", which is not there`,
      expected: 'a file beside the one that shows it',
      fix: 'put the file there, or correct its name',
    } satisfies Problem;
  }
  if (!IMAGE_EXTENSION.test(file)) {
    return unreadable(
      src,
      'of a kind that the build cannot make safe and small',
      'a JPEG, PNG, WebP, AVIF or GIF',
      'save it as one of these; a drawing that you trust can lie in public/ and be written /NAME.svg',
    );
  }
  const key = `${file} ${found.mtimeMs} ${found.size}`;
  const kind = known.get(key) ?? readKind(file);
  known.set(key, kind);
  return describeKind(src, file, await kind);
}

function describeKind(src: string, file: string, kind: string | undefined): Problem | undefined {
  const written = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (kind === (written === 'jpg' ? 'jpeg' : written)) return undefined;
  if (kind === undefined) {
    return unreadable(src, 'which cannot be read', 'a picture', 'save or copy it again');
  }
  const expected = `the bytes of a .${written}`;
  if (!KINDS.has(kind)) return unreadable(src, `which is a ${kind}`, expected, 'save it as one');
  return unreadable(src, `which is a ${kind}`, expected, `rename it to end with .${kind}`);
}

const KINDS = new Set(['jpeg', 'png', 'webp', 'avif', 'gif']);

/** What was read, by the file and when it was written: `dev` asks again at each change of the content. */
const known = new Map<string, Promise<string | undefined>>();

/** @returns what a picture is by its bytes, all of which are read; nothing if they cannot be */
async function readKind(file: string): Promise<string | undefined> {
  try {
    const image = sharp(file, { failOn: 'error' });
    const { format, compression } = await image.metadata();
    await image.resize({ width: 8 }).toBuffer();
    return format === 'heif' && compression === 'av1' ? 'avif' : format;
  } catch {
    return undefined;
  }
}

function unreadable(src: string, why: string, expected: string, fix: string): Problem {
  return { name: 'ImageUnreadable', found: `image "${src}", ${why}`, expected, fix };
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
