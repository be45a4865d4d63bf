import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { palettePng } from '../../src/outputs/cards/palettePng.ts';

type Colour = readonly [red: number, green: number, blue: number];

function pixelsOf(colours: readonly Colour[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
}

async function decode(png: Uint8Array): Promise<Colour[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(3);
  return Array.from({ length: data.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 3, at * 3 + 3);
    return [red, green, blue];
  });
}

const PAPER: Colour = [252, 251, 247];
const INK: Colour = [28, 26, 22];

describe('a picture of few colours', () => {
  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [7, 5],
    [8, 3],
  ])('of %i × %i pixels comes back as it was', async (width, height) => {
    const colours = Array.from({ length: width * height }, (_, at) => (at % 3 ? PAPER : INK));
    const png = await palettePng(pixelsOf(colours), width, height);
    expect(await decode(png)).toEqual(colours);
  });

  test('the colours that fill it stay exact, the steps between them come near', async () => {
    const steps = Array.from(
      { length: 64 },
      (_, step): Colour =>
        [28 + step * 3.5, 26 + step * 3.5, 22 + step * 3.5].map(Math.round) as unknown as Colour,
    );
    const colours = [
      ...Array.from({ length: 100 }, () => PAPER),
      ...Array.from({ length: 100 }, () => INK),
      ...steps,
    ];
    const decoded = await decode(await palettePng(pixelsOf(colours), 12, 22));
    expect(decoded.slice(0, 200)).toEqual(colours.slice(0, 200));
    const far = decoded.map((colour, at) =>
      Math.max(...colour.map((channel, index) => Math.abs(channel - (colours[at]?.[index] ?? 0)))),
    );
    expect(Math.max(...far)).toBeLessThan(28);
  });

  test('with more than sixteen colours it has a byte a pixel', async () => {
    const colours = Array.from(
      { length: 60 },
      (_, at): Colour => [(at % 4) * 80, (at % 5) * 60, (at % 3) * 120],
    );
    const png = await palettePng(pixelsOf(colours), 10, 6);
    expect(png[24]).toBe(8);
    expect(await decode(png)).toEqual(colours);
  });
});
