import type { CardContent } from './cardContent.ts';
import type { CardTheme } from './cardTheme.ts';

/** What each part of a card is drawn from. */
export interface CardLayout {
  content: CardContent;
  /** The value of `font-family` of each text. */
  stacks: Record<TextKey, string>;
  theme: CardTheme;
}

/** What is set in fonts of its own; all standings in the same. */
export type TextKey =
  | 'masthead'
  | 'heading'
  | 'words'
  | 'gloss'
  | 'standings'
  | 'who'
  | 'role'
  | 'when'
  | 'publisher';
