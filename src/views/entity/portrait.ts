/** The portrait of a person, optimised for the width at which a page shows it. */
import { getImage } from 'astro:assets';
import type { Entity } from '../../model/types.ts';
import { findImage, formatOf } from '../layouts/contentImages.ts';

/** Its width on the page of the person, in pixels. */
export const PORTRAIT = 144;

export interface SetPortrait {
  src: string;
  srcset?: string;
  width: number;
  height: number;
  alt: string;
}

/** @param width in pixels of the style sheet; a screen with twice as many gets a second file */
export async function portraitOf(
  { image }: Entity,
  width: number,
): Promise<SetPortrait | undefined> {
  const original = image && (await findImage(image.src, image.path));
  if (!image || !original) return undefined;
  const shown = Math.min(width, original.width);
  const set = await getImage({
    src: original,
    format: formatOf(original),
    width: shown,
    densities: original.width >= 2 * shown ? [2] : [],
  });
  return {
    src: set.src,
    ...(set.srcSet.attribute && { srcset: set.srcSet.attribute }),
    width: shown,
    height: Math.round((shown * original.height) / original.width),
    alt: image.alt,
  };
}
