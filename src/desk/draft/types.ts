/** What the steps of a draft hand to one another. Offsets count in `DraftProse.text` throughout. */
import type { EntityKey, EntityKind } from '../../schema/entityKey.ts';
import type { TextRange } from '../../text/range.ts';

/** The prose as the site sees it: blocks of text, without the numbers of notes. */
export interface DraftProse {
  text: string;
  /** Paragraphs, list items and cells; no headings. */
  paragraphs: TextRange[];
  /** `[^id]` in the prose, and where it stands. */
  notes: { id: string; start: number }[];
  /** BCP 47 */
  language: string;
}

/** What stands between quotation marks, the innermost left alone. */
export interface Quoted extends TextRange {
  /** With the marks. */
  outer: TextRange;
  /** Index of the paragraph. */
  paragraph: number;
  /** Whether it goes on in the next paragraph. */
  runsOn: boolean;
  /** Whether it takes up one that ran on. */
  continues: boolean;
}

/** Somebody or something that the prose may name. */
export interface Known {
  key: EntityKey;
  kind: EntityKind;
  id: string;
  name: string;
  /** By which it is found, the longest included. */
  names: readonly string[];
  /** What the prose or a registry calls the office, in small letters: "transport minister". */
  roles: readonly string[];
  /** The office as the prose writes it, of somebody whom no registry has. */
  role?: string | undefined;
  gender?: 'female' | 'male' | undefined;
  /** Whether a registry or the frontmatter has it. */
  listed: boolean;
}

/** Where the prose names or means somebody. */
export interface Reference extends TextRange {
  /** Nothing where the words mean somebody whom the prose does not name: "a senior official". */
  known?: Known | undefined;
  kind: 'name' | 'pronoun' | 'role' | 'demonym' | 'unnamed';
}

/** Who said something, and how sure that is. */
export interface Attribution {
  known?: Known | undefined;
  /** Why an editor should look. */
  unsure?: string | undefined;
}

/** A quotation that is proposed as a quote. */
export interface Quotation {
  parts: Quoted[];
  speaker: Attribution;
}
