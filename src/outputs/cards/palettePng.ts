/**
 * A PNG with a palette: a card has a few colours and the steps between them at the edges of letters. With half a byte a
 * pixel it is a quarter smaller than with three, and nobody sees the difference.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const pack = promisify(deflate);

/** Colours that are nearer than this in each channel count as one: of paper and ink some eight steps are left. */
const NEAR = 28;
const MOST_COLOURS = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PALETTE = 3;

/** @param pixels RGBA, row by row; what is transparent is taken to be opaque */
export async function palettePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { numbers, colours, counts } = numberColours(
    new Uint32Array(pixels.buffer, pixels.byteOffset, width * height),
  );
  const { indices, palette } = choosePalette(colours, counts);
  const depth = palette.length <= 16 ? 4 : 8;
  const rows = packRows(numbers, indices, { width, height, depth });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, PALETTE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', await pack(rows, { level: 5, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** As Node reads them: the bytes of a pixel are a number, the red one its lowest. */
const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** Numbers the colours in the order in which they come: most pixels have that of the one before. */
function numberColours(pixels: Uint32Array) {
  const numbers = new Uint16Array(pixels.length);
  const known = new Map<number, number>();
  const colours: number[] = [];
  const counts: number[] = [];
  let last = -1;
  let number = 0;
  let since = 0;
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at] as number;
    if (colour !== last) {
      if (at > 0) counts[number] = (counts[number] ?? 0) + at - since;
      since = at;
      last = colour;
      number = known.get(colour) ?? -1;
      if (number < 0) {
        number = colours.push(colour) - 1;
        known.set(colour, number);
      }
    }
    numbers[at] = number;
  }
  counts[number] = (counts[number] ?? 0) + pixels.length - since;
  return { numbers, colours, counts };
}

/** The colours that there is most of, and for each colour, by its number, that of them which is nearest. */
function choosePalette(colours: readonly number[], counts: readonly number[]) {
  const palette: number[] = [];
  const byCount = [...colours.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (const number of byCount) {
    const colour = colours[number] as number;
    const [, distance] = nearest(colour, palette);
    if (distance >= NEAR && palette.length < MOST_COLOURS) palette.push(colour);
  }
  return { palette, indices: Uint8Array.from(colours, (colour) => nearest(colour, palette)[0]) };
}

function nearest(colour: number, palette: readonly number[]): [index: number, distance: number] {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const [r = 0, g = 0, b = 0] = channels(other);
    const distance = Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
    if (distance >= least) continue;
    found = index;
    least = distance;
  }
  return [found, least];
}

/** Each row begins with its filter: none, which suits indices best. */
function packRows(
  numbers: Uint16Array,
  indices: Uint8Array,
  { width, height, depth }: { width: number; height: number; depth: 4 | 8 },
): Uint8Array {
  const step = 8 / depth;
  const rows = new Uint8Array((1 + Math.ceil(width / step)) * height);
  let to = 0;
  for (let y = 0, at = 0; y < height; y++) {
    to += 1;
    for (const end = at + width; at < end; at += step, to++) {
      const index = indices[numbers[at] as number] as number;
      if (depth === 8) rows[to] = index;
      else {
        const next = at + 1 < end ? (indices[numbers[at + 1] as number] as number) : 0;
        rows[to] = (index << 4) | next;
      }
    }
    at = (y + 1) * width;
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
