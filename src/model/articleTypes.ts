/** An article, its quotes and its claims: each leads to the others. */
import type { RootContent } from 'hast';
import type { Heading } from '../annotate/types.ts';
import type { ClaimStatus, Stance } from '../schema/claim.ts';
import type { FigureKind } from '../schema/figure.ts';
import type { Place } from '../schema/issue.ts';
import type { CopyKind, Verdict } from '../schema/verified.ts';
import type { TextRange } from '../text/range.ts';
import type { Evidence, Flow, StatusChange } from './claimTypes.ts';
import type { Correction, EarlierWords } from './correctionTypes.ts';
import type { Entity, ListedEntity } from './entityTypes.ts';
import type { ResolvedEvent, ResolvedSource } from './sourceTypes.ts';
import type { DateText, InlineHtml } from './valueTypes.ts';

/** A person, where the parts of the name are given; otherwise perhaps a body. */
export interface Author {
  name: string;
  url?: string;
  family?: string;
  given?: string;
}

export interface ResolvedArticle {
  slug: string;
  /** The file, relative to the project's root, and where its title stands there. */
  path: string;
  place: Place;
  title: string;
  summary: string;
  authors: readonly Author[];
  published: DateText;
  updated?: DateText;
  dateline?: string;
  language: string;
  draft: boolean;
  /** Its day is still to come: `dev` alone shows it. */
  scheduled?: boolean;
  /** Slugs under which it was published before. */
  aliases: readonly string[];
  /** The figure beside the headline, if the editor asks for one. */
  lead?: FigureKind;
  hero?: { src: string; alt: string; credit?: string };
  blocks: readonly ResolvedBlock[];
  /** The text of the body, in which ranges count. */
  text: string;
  headings: readonly Heading[];
  wordCount: number;
  /** By number. */
  sources: readonly ResolvedSource[];
  /** In the order of the frontmatter: people, organizations, countries. */
  entities: readonly ListedEntity[];
  quotes: readonly ResolvedQuote[];
  /** In the order of the frontmatter. */
  claims: readonly ResolvedClaim[];
  /** Oldest first. */
  events: readonly ResolvedEvent[];
  corrections: readonly Correction[];
  retired: readonly Retired[];
  href: string;
}

/** A top-level part of the body and what is set beside it. */
export interface ResolvedBlock {
  kind: 'prose' | 'heading' | 'figure' | 'footnotes';
  /** Safe hast; images beside the article keep their written `src`, to be replaced by the view. */
  children: readonly RootContent[];
  figure?: FigureKind;
  quotes: readonly ResolvedQuote[];
  claims: readonly ResolvedClaim[];
}

export interface ResolvedQuote {
  id: string;
  /** Its number in the article, from 1, in the order of the prose. */
  number: number;
  article: ResolvedArticle;
  speaker: Entity;
  /** Who the speaker was on that day. */
  role?: string;
  /** Code of the country for which the words count: its own, or that for which the speaker spoke on that day. */
  speaksFor?: string;
  /** The words as they stand in the prose, one string for each part. */
  parts: readonly string[];
  /** All of them on one line, as they were said: an ellipsis stands where words of the speaker were left out. */
  words: string;
  ranges: readonly TextRange[];
  said: { date: DateText; place?: string; occasion?: string };
  source: ResolvedSource;
  about: readonly Entity[];
  claims: readonly ResolvedClaim[];
  note?: InlineHtml;
  /** The language of the words: BCP 47. */
  language: string;
  translation?: string;
  /** With what result these words were held against a copy of the source; nothing where they never were. */
  verified?: QuoteVerification;
  /** Oldest first. */
  earlier?: readonly EarlierWords[];
  /** Where the editor wrote its words, in the article's file. */
  place: Place;
  /** Index of the block it starts in. */
  block: number;
  /** That block's text with the words marked: for the quote's own page. */
  context: { before: string; words: string; after: string };
  previous?: ResolvedQuote;
  next?: ResolvedQuote;
  /** Its own page. */
  href: string;
  /** The words in the article. */
  hrefInArticle: string;
}

/** A quote held against a saved copy of its source. */
export interface QuoteVerification {
  checked: DateText;
  copy: CopyKind;
  /** What the copy has in its place, where the two differ. */
  reads?: string;
  result: Verdict;
  /** Of the copy. */
  sha256: string;
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
