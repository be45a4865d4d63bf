import type { DateText, InlineHtml } from './valueTypes.ts';

export interface Correction {
  date: DateText;
  text: InlineHtml;
  /** Where the words of a quote changed: its id, and the words until then. */
  quote?: string;
  was?: string;
}

/** Words under which a quote was published before. */
export interface EarlierWords {
  /** The day on which others took their place. */
  until: DateText;
  words: string;
  /** What the editor says of the change. */
  text: InlineHtml;
}
