/** The colours of the site: what pages, figures, cards, icons and the manifest are drawn in. */
import type { ThemeEntry } from '../schema/theme.ts';

/** A colour on light and on dark paper, as `#rrggbb`. */
export interface Shade {
  light: string;
  dark: string;
}

export interface Palette {
  paper: Shade;
  ink: Shade;
  /** Of words that stand back. */
  soft: Shade;
  /** Of hairlines, and of those that have to be seen. */
  rule: Shade;
  line: Shade;
  accent: Shade;
  /** Of a status: what stands firm, and what is in doubt. */
  firm: Shade;
  doubt: Shade;
  /** Of maps: land, and places without a part in it. */
  land: Shade;
  place: Shade;
  /** By the number that `tintsOf` gives. */
  tints: readonly Shade[];
}

const shade = (light: string, dark: string): Shade => ({ light, dark });

/** Where a newsroom says nothing else. The style sheet has the same, which a test compares. */
export const PALETTE: Palette = {
  paper: shade('#fcfbf7', '#16150f'),
  ink: shade('#1c1a16', '#ebe6da'),
  soft: shade('#625d52', '#a79f8e'),
  rule: shade('#dcd6c8', '#3a372e'),
  line: shade('#a9a498', '#6b665a'),
  accent: shade('#9c2117', '#f08a7c'),
  firm: shade('#2d6a3f', '#8fcf9f'),
  doubt: shade('#8a5606', '#e3b35d'),
  land: shade('#e6e1d4', '#2b2922'),
  place: shade('#bcb6a8', '#55503f'),
  tints: [
    shade('#2a5d92', '#85b4e6'),
    shade('#8a5a12', '#dcae62'),
    shade('#8d2f5c', '#e394ba'),
    shade('#2f6b5e', '#7fc7b5'),
    shade('#5b4a9c', '#b3a6ee'),
    shade('#5d6320', '#c0c872'),
  ],
};

/** How much ink is in what lies between paper and ink: measured in the colours above. */
const INK = { soft: 0.69, rule: 0.15, line: 0.38, land: 0.1, place: 0.29 };

/** @param theme what the newsroom says: with another paper or ink, what lies between them is mixed anew */
export function paletteOf(theme: ThemeEntry | undefined): Palette {
  if (theme === undefined) return PALETTE;
  const { paper = PALETTE.paper, ink = PALETTE.ink, accent = PALETTE.accent } = theme;
  const isOwn = theme.paper !== undefined || theme.ink !== undefined;
  const between = (name: keyof typeof INK): Shade =>
    isOwn
      ? shade(mix(paper.light, ink.light, INK[name]), mix(paper.dark, ink.dark, INK[name]))
      : PALETTE[name];
  return {
    ...PALETTE,
    paper,
    ink,
    accent,
    soft: between('soft'),
    rule: between('rule'),
    line: between('line'),
    land: between('land'),
    place: between('place'),
    tints: theme.tints ?? PALETTE.tints,
  };
}

/** Each colour by the name of its token in the style sheet, `--color-…`. */
export function colourTokens({ tints, ...named }: Palette): [name: string, shade: Shade][] {
  return [...Object.entries(named), ...tints.map((each, at): [string, Shade] => [`t${at}`, each])];
}

/** @returns the rule that gives a page the newsroom's colours; nothing where it has none of its own */
export function themeStyle(theme: ThemeEntry | undefined): string {
  const own = new Map(colourTokens(PALETTE));
  const tokens = colourTokens(paletteOf(theme)).flatMap(([name, { light, dark }]) => {
    const usual = own.get(name);
    const isUsual = usual?.light === light && usual.dark === dark;
    return isUsual ? [] : `--color-${name}:light-dark(${light},${dark})`;
  });
  return tokens.length === 0 ? '' : `:root{${tokens.join(';')}}`;
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function mix(paper: string, ink: string, share: number): string {
  const inks = channels(ink);
  const mixed = channels(paper).map((value, at) =>
    Math.round(value + ((inks[at] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * How far two colours stand apart, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
