/**
 * The resolved site: what the figures, outputs and views work on. Ids have become objects, Markdown has become
 * HTML, dates are strings as the editor wrote them. Everything here is complete and consistent: issues were
 * reported before.
 */
import type { RootContent } from 'hast';
import type { Heading } from '../annotate/types.ts';
import type { ClaimStatus, EvidenceStance, Stance } from '../schema/claim.ts';
import type { FigureKind } from '../schema/figure.ts';
import type { Place } from '../schema/issue.ts';
import type { SourceKind } from '../schema/source.ts';
import type { TextRange } from '../text/range.ts';
import type { Urls } from '../urls.ts';
import type { ResolvedClaim } from './claimTypes.ts';
import type { Entity, ListedEntity } from './entityTypes.ts';
import type { ResolvedPage } from './pageTypes.ts';
import type { Correction, EarlierWords, Gone, Retired } from './retiredTypes.ts';
import type { SiteSettings } from './siteTypes.ts';

export type * from './claimTypes.ts';
export type * from './entityTypes.ts';
export type * from './pageTypes.ts';
export type * from './retiredTypes.ts';
export type * from './siteTypes.ts';

/**
 * `2023-11-09`, or with a time and zone `2023-11-09T12:00:00+09:00`; of quotes, positions, evidence and events also
 * `2023-11` or `2023`, where no more is known. Never shifted by a time zone; as text, in the order of the first days.
 */
export type DateText = string;

/** Safe HTML of inline Markdown. */
export type InlineHtml = string;

export type { ClaimStatus, EvidenceStance, SourceKind, Stance };

export interface ResolvedSource {
  id: string;
  /** Its number in the article's list, from 1: in the order in which the prose, then the quotes, then the claims cite. */
  number: number;
  /** In square brackets where it is a description. */
  title: string;
  publisher: string;
  /** There unless `held` is. */
  url?: string;
  /** How it can be seen without a page. */
  held?: string;
  archived?: string;
  published?: DateText;
  kind: SourceKind;
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

export interface ResolvedEvent {
  date: DateText;
  text: InlineHtml;
  source: ResolvedSource;
  about: readonly Entity[];
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

/** The whole site, resolved. */
export interface ResolvedSite {
  settings: SiteSettings;
  urls: Urls;
  /** Newest first. */
  articles: readonly ResolvedArticle[];
  /** By slug. */
  pages: readonly ResolvedPage[];
  /** Every entity that an article lists, by name within its kind. */
  entities: readonly Entity[];
  /** Those that were published and are named by no article any more: their pages go on answering. */
  unmentioned?: readonly Entity[];
  /** What has no file any more. */
  gone?: readonly Gone[];
  /** What was published first under another path, with that path, both below the site's base. */
  firstPaths?: ReadonlyMap<string, string>;
}
