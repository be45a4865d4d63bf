import { join } from 'node:path';
import sharp from 'sharp';
import { publicFolder } from '../../model/publicFolder.ts';

export interface PublicPicture {
  /** From the site's root. */
  file: string;
  /** In pixels: so that nothing moves when it comes. */
  width: number | undefined;
  height: number | undefined;
}

const read = new Map<string, Promise<PublicPicture>>();

/** @param file of `public/`, with a leading slash */
export function pictureOf(file: string): Promise<PublicPicture> {
  // In `dev` it may be drawn anew; a build asks for it on every page.
  const known = import.meta.env?.PROD ? read.get(file) : undefined;
  const picture = known ?? measure(file);
  read.set(file, picture);
  return picture;
}

async function measure(file: string): Promise<PublicPicture> {
  const { height, width } = await sharp(join(publicFolder(), file)).metadata();
  return { file, width, height };
}
