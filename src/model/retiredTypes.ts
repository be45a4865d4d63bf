/** What was corrected, and what is no more. */
import type { Permalink } from '../urls.ts';
import type {
  DateText,
  Entity,
  InlineHtml,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedPage,
  ResolvedQuote,
} from './types.ts';

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

/** A permalink of something that has no file any more. Quotes and claims of an article are gone with it. */
export interface Gone {
  permalink: Permalink;
  date: DateText;
  because: InlineHtml;
  /** What took its place, or that of its article; what was retired in turn is passed over. */
  now?: ResolvedArticle | ResolvedPage | Entity;
  href: string;
}

/** A permalink that no longer carries a quote or a claim. */
export interface Retired {
  kind: 'quote' | 'claim';
  id: string;
  date: DateText;
  because: InlineHtml;
  /** The words as they were, and who said them, where the editor goes on showing them. */
  words?: string;
  speaker?: Entity;
  /** What stands for it now, in this article or another; what was retired in turn is passed over. */
  now?: ResolvedQuote | ResolvedClaim;
  /** Its page. */
  href: string;
}
