/**
 * Pictures of pages, small and grey, and what differs between two of them. A quarter of the size is enough: letters that
 * another machine draws a little otherwise come out the same, and what has moved by eight pixels has moved by two.
 */
import sharp, { type Sharp } from 'sharp';

const SCALE = 4;
/** Rows and columns of a cell: what differs is looked for in each, so that a long page hides nothing. */
const CELL = 8;
/** How far a cell may differ, on the average of its pixels, of 255. */
const TOLERANCE = 9;
/** Greys of a kept picture. */
const LEVELS = 32;

export interface Picture {
  width: number;
  height: number;
  /** Row by row, a byte for each pixel. */
  greys: Uint8Array;
}

/** @param image as the browser took it @returns the same, scaled down */
export async function pictureOf(image: Buffer): Promise<Picture> {
  const { width = 0, height = 0 } = await sharp(image).metadata();
  const small = { width: Math.ceil(width / SCALE), height: Math.ceil(height / SCALE) };
  return read(sharp(image).resize({ ...small, fit: 'fill', kernel: 'cubic' }));
}

/** @param file a picture that was kept */
export const readPicture = (file: Buffer): Promise<Picture> => read(sharp(file));

/** The file to keep: of few greys, so that it is small. */
export function pictureFile({ width, height, greys }: Picture): Promise<Buffer> {
  const step = 256 / LEVELS;
  const few = greys.map((grey) => Math.min(255, Math.floor(grey / step) * step + step / 2));
  return sharp(few, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png({ compressionLevel: 9, effort: 10 })
    .toBuffer();
}

async function read(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .flatten()
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, greys: new Uint8Array(data) };
}

/** @returns where two pictures differ, as places on the page in pixels; nothing if they are the same to the eye */
export function differences(kept: Picture, now: Picture): string[] {
  if (kept.width !== now.width || Math.abs(kept.height - now.height) > 1) {
    const size = ({ width, height }: Picture) => `${width * SCALE} × ${height * SCALE}`;
    return [`the page is ${size(now)}, it was ${size(kept)}`];
  }
  const { width } = kept;
  const height = Math.min(kept.height, now.height);
  const places: string[] = [];
  for (let top = 0; top < height; top += CELL) {
    for (let left = 0; left < width; left += CELL) {
      const bottom = Math.min(top + CELL, height);
      const right = Math.min(left + CELL, width);
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          sum += Math.abs((kept.greys[y * width + x] ?? 0) - (now.greys[y * width + x] ?? 0));
        }
      }
      const mean = sum / ((bottom - top) * (right - left));
      if (mean > TOLERANCE) places.push(`${left * SCALE}, ${top * SCALE}: ${mean.toFixed(0)}`);
    }
  }
  return places;
}
