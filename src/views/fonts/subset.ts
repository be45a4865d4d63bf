/**
 * Makes the three font files of the site from the packages they come in:
 *
 *   node src/views/fonts/subset.ts
 *
 * The budget for all three is 64 kB, so they hold what running text in the languages of western Europe needs,
 * in the weights that the style sheets use. Other letters come from the reader's own fonts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
// @ts-expect-error: the package has no types
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const LETTERS = `${ascii}àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœıÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜŒ`;
const SIGNS = '¡¿«»·§©®°£€±×½–—‘’‚“”„…‹›•†−™‐‑\u00a0\u00ad\u2009\u202f';

/** Records of the name table that say under which licence a file is, and where that is to be read. */
const LICENCE = [13, 14];

interface Face {
  file: string;
  from: string;
  text: string;
  /** OpenType features to keep. Kerning of the italic alone would cost 7 kB, and little is set in it. */
  features: string[];
  weight: number | { min: number; max: number };
}

const FACES: Face[] = [
  {
    file: 'newsreader-roman.woff2',
    from: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    text: LETTERS + SIGNS,
    features: ['kern'],
    weight: { min: 400, max: 600 },
  },
  {
    file: 'newsreader-italic.woff2',
    from: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    text: LETTERS + SIGNS,
    features: [],
    weight: 400,
  },
  {
    file: 'libre-franklin.woff2',
    from: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    text: `${LETTERS + SIGNS}↑↓`,
    features: ['kern', 'tnum'],
    weight: { min: 400, max: 700 },
  },
];

let total = 0;
for (const { file, from, text, features, weight } of FACES) {
  const font = await subsetFont(await readFile(require.resolve(from)), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    preserveNameIds: LICENCE,
    noHinting: true,
    variationAxes: { wght: weight },
  });
  await writeFile(new URL(file, import.meta.url), font);
  total += font.length;
  console.log(`${file}: ${font.length} bytes`);
}
console.log(`together: ${total} bytes`);
