import type { ThemeEntry } from '../../schema/theme.ts';
import { paletteOf } from '../../theme/palette.ts';

/** Colours of the cards: those of the site's light scheme. */
export interface CardTheme {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
  /** Of a status: what stands firm, and what is in doubt. */
  firm: string;
  doubt: string;
  /** By the number that `tintsOf` gives. */
  tints: readonly string[];
}

/** @param theme what the newsroom says of its colours */
export function cardThemeOf(theme: ThemeEntry | undefined): CardTheme {
  const { accent, doubt, firm, ink, paper, rule, soft, tints } = paletteOf(theme);
  return {
    paper: paper.light,
    ink: ink.light,
    soft: soft.light,
    rule: rule.light,
    accent: accent.light,
    firm: firm.light,
    doubt: doubt.light,
    tints: tints.map(({ light }) => light),
  };
}

/** Of a site without colours of its own. */
export const CARD_THEME = cardThemeOf(undefined);
