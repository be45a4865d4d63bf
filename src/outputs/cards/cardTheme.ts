/** Colours of the cards: those of the site's light scheme, which a test compares with the style sheet. */
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
  tints: readonly [string, string, string, string, string, string];
}

export const CARD_THEME: CardTheme = {
  paper: '#fcfbf7',
  ink: '#1c1a16',
  soft: '#625d52',
  rule: '#dcd6c8',
  accent: '#9c2117',
  firm: '#2d6a3f',
  doubt: '#8a5606',
  tints: ['#2a5d92', '#8a5a12', '#8d2f5c', '#2f6b5e', '#5b4a9c', '#5d6320'],
};
