/** The code is under the MIT license: what it is built with, and what of that it publishes, has to let it be. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { installedPackages } from '../support/licences.ts';

/** They ask for their notice and no more. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** What asks for more, and why it may. */
const CONSIDERED: Record<string, RegExp> = {
  // Fonts may be published with a site that has another licence; their copyright and their licence stand in each file.
  'OFL-1.1': /^@fontsource-variable\//,
  // Used as they are, by the build and by nothing that is published.
  'MPL-2.0': /^(lightningcss|@mdn\/|axe-core|@axe-core\/|mdn-data|web-features)/,
  'LGPL-3.0-or-later': /^@img\/sharp-libvips-/,
  // A database: names of countries in a page are a work made with it, and the README names it.
  'ODbL-1.0': /^world-countries$/,
  // Reads our citations back in the tests.
  'CPAL-1.0 OR AGPL-1.0': /^citeproc$/,
};

/** One of the choices suffices, all of the parts have to. */
function isPermissive(licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part.trim())));
}

const packages = installedPackages();

test('every package that is installed has a licence that lets ours be', () => {
  expect(packages.length).toBeGreaterThan(300);
  const wrong = packages.filter(
    ({ name, licence }) => !isPermissive(licence) && !CONSIDERED[licence]?.test(name),
  );
  expect(wrong).toEqual([]);
});

test.each(['newsreader-roman', 'newsreader-italic', 'libre-franklin'])(
  '%s is published with its copyright and its licence',
  (file) => {
    const font = create(
      readFileSync(new URL(`../../src/views/fonts/${file}.woff2`, import.meta.url)),
    );
    if (!('getName' in font)) throw new Error('a collection');
    expect(font.copyright).toMatch(/^Copyright 20\d\d The .+ Project Authors/);
    expect(font.getName('licenseURL')).toMatch(/openfontlicense\.org|scripts\.sil\.org\/OFL/);
  },
);

test('what obliges those who publish it stays in the tests', () => {
  const strong = packages.filter(({ licence, dev }) => /GPL/.test(licence) && !dev);
  expect(strong.filter(({ name }) => !name.startsWith('@img/sharp-libvips-'))).toEqual([]);
});

test.each([
  ['MIT OR Apache-2.0', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0 OR MIT', true],
  ['', false],
  ['UNLICENSED', false],
])('%s', (licence, permissive) => {
  expect(isPermissive(licence)).toBe(permissive);
});
