/** What the page and the desk say to each other. Everything in it that comes from content is text, never markup. */
import type { ClaimStatus, Stance } from '../../schema/claim.ts';
import type { EntityKey } from '../../schema/entityKey.ts';
import type { IssueName, Level } from '../../schema/issue.ts';
import type { SourceKind } from '../../schema/source.ts';

export const ACTS = ['quote', 'claim', 'name'] as const;
export type Act = (typeof ACTS)[number];

/** Words that are selected in a page: the whole text of the block that they stand in, and where in it. UTF-16 code units. */
export interface Selection {
  block: string;
  start: number;
  end: number;
}

/** Why words cannot be annotated: the messages say it in a sentence (`pointing.refusals`). */
export const REFUSALS = [
  'notThePage',
  'crossesBlocks',
  'notProse',
  'heading',
  'footnote',
  'noWords',
  'notTold',
  'isQuote',
  'isName',
  'changed',
  'outside',
  'nothingToUndo',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type NewKind = 'person' | 'organization';

/** Somebody or something that the article lists, could list, or is about to write out. */
export type EntityChoice =
  | { key: EntityKey }
  | { kind: NewKind; name: string; role?: string | undefined; aliases: string[] };

export type SourceChoice =
  | { id: string }
  | { title: string; publisher: string; url: string; kind: SourceKind };

export interface QuoteChoice {
  act: 'quote';
  id: string;
  speaker: EntityChoice;
  date: string;
  place?: string | undefined;
  source: SourceChoice;
  claims: string[];
}

export interface ClaimChoice {
  act: 'claim';
  id: string;
  text: string;
  status: ClaimStatus;
  asOf: string;
  because: string;
  by: EntityChoice;
  stance: Stance;
  date: string;
  /** What the position stands on. */
  basis: { quote: string } | SourceChoice;
}

export interface NameChoice {
  act: 'name';
  entity: EntityChoice;
  /** Who or what that is, for the reader: inline Markdown. */
  note?: string | undefined;
}

/** What an editor has chosen for the words. */
export type Choice = QuoteChoice | ClaimChoice | NameChoice;

/** What a form begins with. */
export interface Proposal {
  act: Act;
  /** A list where the narrator interrupts the speaker. */
  exact: string | string[];
  context?: { field: 'prefix' | 'suffix'; words: string } | undefined;
  id: string;
  entity?: EntityChoice | undefined;
  date?: string | undefined;
  source?: string | undefined;
  today: string;
  /** What the editor should look at. */
  unsure?: string | undefined;
}

/** Whom and what a form offers, those of the article first. */
export interface Offers {
  entities: { key: EntityKey; name: string; role?: string | undefined; listed: boolean }[];
  sources: { id: string; title: string; publisher: string }[];
  claims: { id: string; text: string }[];
  quotes: { id: string; words: string }[];
}

/** Where an issue's words are in the page: an element, or the nth place of some words of the prose, from 0. */
export type ShownAt = { fragment: string } | { words: string; nth: number };

export interface ShownIssue {
  name: IssueName;
  level: Level;
  path: string;
  line: number;
  column: number;
  found: string;
  fix: string;
  /** Of an issue of the article in the page. */
  at?: ShownAt | undefined;
}

/** What was written last, and can be taken back. */
export interface Written {
  act: Act;
  /** The id of the quote or claim, or the name. */
  what: string;
}

export interface DeskState {
  /** BCP 47, of the site. */
  language: string;
  /** Nothing where the page is no article. */
  article?: { path: string; offers: Offers } | undefined;
  undo?: Written | undefined;
}

/** Why nothing came of it, and what it is about: a quote's id, a name. */
export interface Refused {
  refusal: Refusal;
  of?: string | undefined;
}

export type Answer<Result> = Result | Refused | { issues: ShownIssue[] };
