import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARD_THEME } from '../../src/outputs/cards/cardTheme.ts';
import { THEME_COLORS } from '../../src/views/layouts/themeColors.ts';

const css = readFileSync(new URL('../../src/views/styles/base.css', import.meta.url), 'utf8');

test.each([
  ...(['paper', 'ink', 'soft', 'rule', 'accent', 'firm', 'doubt'] as const).map(
    (name) => [name, CARD_THEME[name]] as const,
  ),
  ...CARD_THEME.tints.map((tint, index) => [`t${index}`, tint] as const),
])('%s is that of the light scheme', (name, colour) => {
  expect(css).toContain(`--color-${name}: light-dark(${colour},`);
});

test('what browsers paint around a page is its paper, light and dark', () => {
  expect(css).toContain(`--color-paper: light-dark(${THEME_COLORS.light}, ${THEME_COLORS.dark})`);
});
