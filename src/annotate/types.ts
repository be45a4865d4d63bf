/**
 * What the annotation core takes and gives. It knows strings and hast, and neither files nor Astro: the model
 * hands it a Markdown body with the selectors and names to find, and gets back blocks of hast and findings.
 */
import type { RootContent } from 'hast';
import type { EntityKey } from '../schema/entityKey.ts';
import type { Finding, Place } from '../schema/issue.ts';
import type { TextRange } from '../text/range.ts';

/**
 * Words to find in the prose: a W3C TextQuoteSelector, whose `exact` may be a list of parts for a quote that the
 * prose interrupts ("We see it," she said, "every day").
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  /** An item `…` between two parts says that words of the speaker were left out there. */
  exact: string | readonly string[];
  /** Words right before the first part. */
  prefix?: string | undefined;
  /** Words right after the last part. */
  suffix?: string | undefined;
}

/** One quote or claim to find, with the place of its selector in the frontmatter, for findings. */
export interface Target {
  kind: 'quote' | 'claim';
  id: string;
  selector: TextQuoteSelector;
  /** The fragment id of its first piece in the page, if it is to have one. */
  fragment?: string;
  place: Place;
  /** The place of each part, where `exact` is a list. */
  partPlaces?: readonly Place[];
}

/** An entity to find by its names. */
export interface NamedEntity {
  key: EntityKey;
  /** Every name it is found by, the full name included, each once. */
  names: readonly string[];
}

/** One occurrence of an entity's name in the prose. */
export interface Mention extends TextRange {
  entity: EntityKey;
  /** The words as they stand. */
  text: string;
  /** Index of the block that it stands in. */
  block: number;
}

/** An entity whose name stands in the prose, and which the article does not list. */
export interface UnlistedName {
  entity: EntityKey;
  /** The words by which it is named first. */
  text: string;
  /** How often it is named. */
  count: number;
  /** Where it is named first. */
  place: Place;
}

/** Where a quote or a claim was found: one range for each part, in order, within `AnnotatedBody.text`. */
export interface QuoteMatch {
  kind: 'quote' | 'claim';
  id: string;
  ranges: readonly TextRange[];
  /** The words of each part exactly as they stand in the prose. */
  texts: readonly string[];
  /** All of them: parts run on, joined by a space, or by an ellipsis where words of the speaker were left out. */
  words: string;
  /** Index of the block in which it starts. */
  block: number;
}

export interface Heading {
  depth: number;
  text: string;
  /** Its id in the page, unique there. */
  id: string;
}

/** A top-level part of the body, in the order of the prose. */
export interface Block {
  /** `footnotes` is the section of the editor's own footnotes and comes last. */
  kind: 'prose' | 'heading' | 'figure' | 'footnotes';
  /** The block's hast: marked up, safe to serialize. Empty for a figure. */
  children: RootContent[];
  /** Which figure stands here, for a figure. */
  figure?: string;
  /** Where it stands in the file, for a figure. */
  place?: Place;
  /** Quotes and claims that start in it, in order. */
  quotes: string[];
  claims: string[];
  /** The block's text within `AnnotatedBody.text`. */
  range: TextRange;
}

/** A reference to an image beside the article, met in the prose. */
export interface ImageReference {
  /** As written in the Markdown: `./map.jpg`. In the hast it is the `src` of the `img`. */
  src: string;
  alt: string;
  place: Place;
}

export interface AnnotatedBody {
  blocks: Block[];
  /**
   * The text of the body: the text of all blocks, without the numbers of notes, each text block (paragraph, list
   * item, cell, …) ended by a line feed. Ranges count in it.
   */
  text: string;
  /** The text blocks of `text`, without the line feed that ends each. */
  paragraphs: TextRange[];
  /** In the order of their start. Only those that were found. */
  matches: QuoteMatch[];
  /** In the order of their start. */
  mentions: Mention[];
  headings: Heading[];
  /** Ids of the sources that the prose cites by `[^id]`, in the order of their first note. */
  citedSources: string[];
  images: ImageReference[];
  wordCount: number;
  /** What the prose has and the article does not list, in the order of the prose. There where `unlisted` was given. */
  unlisted?: { names: UnlistedName[]; quotations: Finding[] } | undefined;
  findings: Finding[];
}

export interface AnnotateInput {
  /** BCP 47, for what is a word; without it Unicode's rules alone tell. */
  language?: string;
  /** The Markdown below the frontmatter. */
  markdown: string;
  /** The line of the file on which `markdown` starts, from 1. */
  firstLine: number;
  targets: readonly Target[];
  entities: readonly NamedEntity[];
  /** Others, to be told of where the prose names them; with them, quotations that no quote covers. */
  unlisted?: readonly NamedEntity[] | undefined;
  /** Ids that `[^id]` may cite, in the order of the frontmatter. */
  sources: readonly string[];
  /** What `::figure{…}` may name. */
  figures: readonly string[];
  /** Fragment ids that headings must leave alone. */
  reservedIds: ReadonlySet<string>;
  /** Where a mention leads to. */
  mentionHref: (entity: EntityKey) => string;
  /** Where the note of a source leads to. */
  sourceHref: (source: string) => string;
  /** Turns a link that starts with `/` into one below the site's base path. */
  internalHref: (path: string) => string;
  /** In English without it. */
  footnotes?: FootnoteWords;
}

export interface FootnoteWords {
  /** The heading of the editor's own footnotes. */
  heading: string;
  /** What the link from a footnote back to the prose is called; footnotes count in letters. */
  back: (letter: string) => string;
}
