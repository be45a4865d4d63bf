/** Colours of the cards: the site's light scheme. */
export interface CardTheme {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
  /** By `Entity.tint`. */
  tints: readonly [string, string, string, string, string, string];
}

export const CARD_THEME: CardTheme = {
  paper: '#fcfbf7',
  ink: '#1c1a16',
  soft: '#625d52',
  rule: '#dcd6c8',
  accent: '#9c2117',
  tints: ['#2a5d92', '#8a5a12', '#8d2f5c', '#1f6b6b', '#5a4a9c', '#5e6420'],
};
