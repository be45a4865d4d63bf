/**
 * A PNG with a palette: a card has a few colours and the steps between them at the edges of letters. With half a byte a
 * pixel it is a quarter smaller than with three, and nobody sees the difference.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const pack = promisify(deflate);

/** Colours that are nearer than this in each channel count as one: of paper and ink some seven steps are left. */
const NEAR = 34;
const MOST_COLOURS = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PALETTE = 3;

/** @param pixels RGBA, row by row; what is transparent is taken to be opaque */
export async function palettePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const numbered = numberColours(pixels, width, height);
  const { indices, palette } = choosePalette(numbered);
  const depth = palette.length <= 16 ? 4 : 8;
  const rows = packRows(numbered, indices, { width, height, depth });
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

interface Numbered {
  /** Of each pixel the number of its colour; none for rows that are those above them. */
  numbers: Uint16Array;
  /** Whether a row is the one above it, as more than half of a card's are. */
  repeated: boolean[];
  /** By number. */
  colours: number[];
  /** How many pixels have the colour, by number: a row that is the one above it counts once. */
  counts: number[];
}

/** Numbers the colours in the order in which they come: most pixels have that of the one before. */
function numberColours(pixels: Uint8Array, width: number, height: number): Numbered {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  // Signed: the engine has no small integers above 2 ** 31, and would make an object of each pixel.
  const colourAt = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Uint16Array(width * height);
  const repeated: boolean[] = [];
  const known = new Map<number, number>();
  const colours: number[] = [];
  const counts: number[] = [];
  let last = 0;
  let number = -1;
  for (let y = 0; y < height; y++) {
    repeated.push(y > 0 && isRowAbove(bytes, y, width * 4));
    if (repeated[y]) continue;
    const end = (y + 1) * width;
    for (let at = y * width; at < end; ) {
      const colour = colourAt[at] as number;
      if (number < 0 || colour !== last) {
        last = colour;
        number = known.get(colour) ?? colours.push(colour) - 1;
        known.set(colour, number);
      }
      const from = at;
      do numbers[at++] = number;
      while (at < end && colourAt[at] === colour);
      counts[number] = (counts[number] ?? 0) + at - from;
    }
  }
  return { numbers, repeated, colours, counts };
}

function isRowAbove(bytes: Buffer, y: number, length: number): boolean {
  const from = y * length;
  return bytes.compare(bytes, from - length, from, from, from + length) === 0;
}

/** The colours that there is most of, and for each colour, by its number, that of them which is nearest. */
function choosePalette({ colours, counts }: Numbered) {
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
  { numbers, repeated }: Numbered,
  indices: Uint8Array,
  { width, height, depth }: { width: number; height: number; depth: 4 | 8 },
): Uint8Array {
  const step = 8 / depth;
  const length = 1 + Math.ceil(width / step);
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    if (repeated[y]) {
      rows.copyWithin(y * length, (y - 1) * length, y * length);
      continue;
    }
    let to = y * length + 1;
    const end = (y + 1) * width;
    for (let at = y * width; at < end; at += step, to++) {
      const index = indices[numbers[at] as number] as number;
      if (depth === 8) rows[to] = index;
      else {
        const next = at + 1 < end ? (indices[numbers[at + 1] as number] as number) : 0;
        rows[to] = (index << 4) | next;
      }
    }
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
