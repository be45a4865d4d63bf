/** One palette for pages, figures, cards, icons and the manifest, and what a newsroom makes of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardThemeOf } from '../../src/outputs/cards/cardTheme.ts';
import { colourTokens, contrast, PALETTE, paletteOf, themeStyle } from '../../src/theme/palette.ts';

const css = readFileSync(new URL('../../src/views/styles/base.css', import.meta.url), 'utf8');
const shade = (light: string, dark = light) => ({ light, dark });

test.each(colourTokens(PALETTE))('the style sheet has %s as it is', (name, { dark, light }) => {
  expect(css).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
});

describe('a newsroom’s colours', () => {
  test('none', () => {
    expect(themeStyle(undefined)).toBe('');
    expect(themeStyle({})).toBe('');
    expect(paletteOf({ paper: PALETTE.paper, tints: [...PALETTE.tints] })).toMatchObject({
      paper: PALETTE.paper,
      accent: PALETTE.accent,
      tints: PALETTE.tints,
    });
  });

  test('an accent alone', () => {
    const theme = { accent: shade('#00457c', '#8ec5ff') };
    expect(themeStyle(theme)).toBe(':root{--color-accent:light-dark(#00457c,#8ec5ff)}');
    expect(cardThemeOf(theme)).toEqual({ ...cardThemeOf(undefined), accent: '#00457c' });
  });

  test('with another paper what lies between it and the ink is mixed anew', () => {
    const { ink, line, paper, rule, soft } = paletteOf({
      paper: shade('#ffffff', '#000000'),
      ink: shade('#000000', '#ffffff'),
    });
    expect([paper.light, rule.light, line.light, soft.light, ink.light]).toEqual([
      '#ffffff',
      '#d9d9d9',
      '#9e9e9e',
      '#4f4f4f',
      '#000000',
    ]);
    expect(rule.dark).toBe('#262626');
  });

  test('tints go by their numbers', () => {
    const tints = Array.from({ length: 6 }, (_, at) => shade(`#00000${at}`, `#fffff${at}`));
    expect(themeStyle({ tints })).toContain('--color-t5:light-dark(#000005,#fffff5)');
    expect(cardThemeOf({ tints }).tints[5]).toBe('#000005');
  });
});

// Of the criterion's definition: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
])('%s and %s stand %f apart', (one, other, apart) => {
  expect(contrast(one, other)).toBeCloseTo(apart, 2);
  expect(contrast(other, one)).toBeCloseTo(apart, 2);
});

test.each(['light', 'dark'] as const)('words in every colour can be read on %s paper', (scheme) => {
  const { accent, doubt, firm, ink, paper, soft, tints } = PALETTE;
  const ratios = [accent, doubt, firm, ink, soft, ...tints].map((each) =>
    contrast(each[scheme], paper[scheme]),
  );
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});
