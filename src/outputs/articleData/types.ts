import type {
  ClaimStatus,
  DateText,
  EvidenceStance,
  InlineHtml,
  QuoteVerification,
  Role,
  SourceKind,
  Stance,
} from '../../model/types.ts';
import type { EntityKey } from '../../schema/entityKey.ts';
import type { TextRange } from '../../text/range.ts';

/** `article.json`. `articleDataSchema` says the same to those outside, with what the names mean. */
export interface ArticleData {
  $schema: string;
  url: string;
  slug: string;
  title: string;
  summary: string;
  language: string;
  authors: readonly NamedLink[];
  published: DateText;
  updated?: DateText;
  dateline?: string;
  aliases: readonly string[];
  publisher: NamedLink;
  license?: NamedLink;
  annotations: string;
  words: number;
  text: string;
  headings: readonly { depth: number; text: string; fragment: string }[];
  sources: readonly SourceData[];
  entities: readonly EntityData[];
  quotes: readonly QuoteData[];
  claims: readonly ClaimData[];
  events: readonly {
    date: DateText;
    textHtml: InlineHtml;
    source: string;
    about: readonly EntityKey[];
  }[];
  corrections: readonly {
    date: DateText;
    textHtml: InlineHtml;
    /** Where a quote was reworded: its id, and the words until then. */
    quote?: string;
    was?: string;
  }[];
  retired: readonly RetiredData[];
}

export interface NamedLink {
  name: string;
  url?: string;
}

export interface SourceData {
  id: string;
  number: number;
  title: string;
  publisher: string;
  url?: string;
  /** How it can be seen without a page. */
  held?: string;
  archived?: string;
  published?: DateText;
  kind: SourceKind;
}

export interface EntityData {
  key: EntityKey;
  url: string;
  name: string;
  role?: string;
  wikidata?: string;
  sameAs: readonly string[];
  noteHtml?: InlineHtml;
  roles: readonly Role[];
  mentions: readonly { text: string; range: TextRange; context: string }[];
}

export interface QuoteData {
  id: string;
  number: number;
  url: string;
  urlInArticle: string;
  speaker: EntityKey;
  role?: string;
  speaksFor?: string;
  exact: readonly string[];
  words: string;
  ranges: readonly TextRange[];
  language: string;
  translation?: string;
  said: { date: DateText; place?: string; occasion?: string };
  source: string;
  about: readonly EntityKey[];
  claims: readonly string[];
  noteHtml?: InlineHtml;
  verified?: QuoteVerification;
  /** Words under which it was published before, oldest first. */
  earlier?: readonly { until: DateText; words: string; textHtml: InlineHtml }[];
}

export interface ClaimData {
  id: string;
  url: string;
  urlInArticle: string;
  text: string;
  exact?: readonly string[];
  ranges?: readonly TextRange[];
  continues?: string;
  continuedBy?: readonly string[];
  flow?: { from: EntityKey; to: EntityKey; what: string };
  status: ClaimStatus;
  asOf: DateText;
  since?: DateText;
  becauseHtml: InlineHtml;
  positions: readonly PositionData[];
  evidence: readonly {
    stance: EvidenceStance;
    date: DateText;
    textHtml: InlineHtml;
    source: string;
  }[];
  history: readonly { date: DateText; status: ClaimStatus; becauseHtml: InlineHtml }[];
  quotes: readonly string[];
}

export interface PositionData {
  by: EntityKey;
  speaksFor?: string;
  stance: Stance;
  date: DateText;
  quote?: string;
  source: string;
  textHtml?: InlineHtml;
}

export interface RetiredData {
  kind: 'quote' | 'claim';
  id: string;
  url: string;
  date: DateText;
  becauseHtml: InlineHtml;
  /** The words as they were, where they are still shown. */
  words?: string;
  speaker?: EntityKey;
  /** The URL of what stands for it now. */
  now?: string;
}
