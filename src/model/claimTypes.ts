/** Claims, and what is said and shown of them. */
import type { ClaimStatus, EvidenceStance, Stance } from '../schema/claim.ts';
import type { TextRange } from '../text/range.ts';
import type { Entity } from './entityTypes.ts';
import type {
  DateText,
  InlineHtml,
  ResolvedArticle,
  ResolvedQuote,
  ResolvedSource,
} from './types.ts';

export interface Position {
  by: Entity;
  /** Code of the country for which it counts, as with a quote. */
  speaksFor?: string;
  stance: Stance;
  date: DateText;
  quote?: ResolvedQuote;
  source: ResolvedSource;
  text?: InlineHtml;
}

export interface Evidence {
  stance: EvidenceStance;
  text: InlineHtml;
  source: ResolvedSource;
  date: DateText;
}

export interface StatusChange {
  date: DateText;
  status: ClaimStatus;
  because: InlineHtml;
}

/** What moves between two countries, or within one. */
export interface Flow {
  from: Entity;
  to: Entity;
  what: string;
  /** Where its arrow begins and ends on a map, where the editor says so. */
  places?: { from?: FlowPlace; to?: FlowPlace };
}

/** `at` is longitude and latitude in degrees. */
export interface FlowPlace {
  name: string;
  at: [longitude: number, latitude: number];
}

export interface ResolvedClaim {
  id: string;
  article: ResolvedArticle;
  text: string;
  /** The words in the prose that state it, if any, and the block they start in. */
  parts: readonly string[];
  ranges: readonly TextRange[];
  block?: number;
  /** The claim of an earlier article that this one takes up, and the later one that takes this up. */
  continues?: ResolvedClaim;
  continuedBy: readonly ResolvedClaim[];
  /** In few words, if the editor gave them; otherwise `text`. */
  label?: string;
  flow?: Flow;
  status: ClaimStatus;
  asOf: DateText;
  /** Where the history ends with the present status: the first day of that run. Otherwise unknown. */
  since?: DateText;
  because: InlineHtml;
  positions: readonly Position[];
  evidence: readonly Evidence[];
  /** Oldest first, ending before the present status. */
  history: readonly StatusChange[];
  /** Quotes of the article that bear on it. */
  quotes: readonly ResolvedQuote[];
  href: string;
  /** Its words in the article, or the panel about it where the prose has none. */
  hrefInArticle: string;
}
