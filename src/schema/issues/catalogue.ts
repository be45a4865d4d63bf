/**
 * Every kind of issue that content can have: the one place where a name is explained. `content/ISSUES.md` is made from it.
 *
 * A name is a contract: editors search for it, scripts filter by it, so it is never renamed or reused.
 */
import { CLAIM_ISSUES } from './claims.ts';
import type { IssueEntry, Level } from './entry.ts';
import { FIELD_ISSUES } from './fields.ts';
import { FILE_ISSUES } from './files.ts';
import { PERMANENCE_ISSUES } from './permanence.ts';
import { PROSE_ISSUES } from './prose.ts';
import { QUOTE_ISSUES } from './quotes.ts';
import { RECORD_ISSUES } from './record.ts';
import { REFERENCE_ISSUES } from './references.ts';

export { type IssueEntry, LEVELS, type Level } from './entry.ts';

/** By what they are about, with the heading of each chapter. */
export const CHAPTERS = [
  ['Files and YAML', FILE_ISSUES],
  ['Fields', FIELD_ISSUES],
  ['Entities, sources and claims', REFERENCE_ISSUES],
  ['The words of quotes', QUOTE_ISSUES],
  ['The words of claims', CLAIM_ISSUES],
  ['The prose', PROSE_ISSUES],
  ['What the record lacks', RECORD_ISSUES],
  ['What was published', PERMANENCE_ISSUES],
] as const;

type Chapter = (typeof CHAPTERS)[number][1];
export type IssueName = Chapter extends infer One
  ? One extends unknown
    ? keyof One
    : never
  : never;

export const ISSUES = Object.assign({}, ...CHAPTERS.map(([, entries]) => entries)) as Readonly<
  Record<IssueName, IssueEntry>
>;

/** A name decides how grave an issue is. */
export function levelOf({ name }: { name: IssueName }): Level {
  return ISSUES[name].level;
}

/** Where the guide explains a name, from the project's root. */
export function guideTo(name: IssueName): string {
  return `content/ISSUES.md#${name.toLowerCase()}`;
}
