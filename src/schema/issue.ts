import type { IssueName } from './issues/catalogue.ts';

export { ISSUES, type IssueName, type Level, levelOf } from './issues/catalogue.ts';

/**
 * A place in a content file. Lines and columns count from 1, columns in UTF-16 code units, as editors
 * and compilers print them.
 */
export interface Place {
  line: number;
  column: number;
}

/** A change that mends an issue in the one right way: for `check --fix`. Where an editor has to choose, there is none. */
export type Mend =
  /** This much of the file, from the issue's place on, gives way to a text. */
  | { kind: 'source'; length: number; text: string }
  /** A field of a quote or a claim gets these words. */
  | {
      kind: 'words';
      of: 'quote' | 'claim';
      id: string;
      field: 'exact' | 'prefix' | 'suffix';
      words: string;
    }
  /** A country is listed. */
  | { kind: 'country'; code: string }
  /** A source gets the address of a copy. */
  | { kind: 'archived'; source: string; url: string };

/** An issue before its file is known: what a pure stage finds. */
export interface Finding extends Place {
  name: IssueName;
  /** What stands there: a sentence without a final stop. Names its subject: `quote "two-way-street": …`. */
  found: string;
  /** What the model expects there, likewise. */
  expected: string;
  /** What the editor can do about it: an imperative sentence, likewise. */
  fix: string;
  mend?: Mend | undefined;
}

/** A problem found in the content. All issues of all files are collected and reported together. */
export interface Issue extends Finding {
  /** The file, relative to the project's root, with forward slashes. */
  path: string;
}

/** Orders issues as a reader walks through the files: by path, then by place, then by name. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.name, b.name) ||
    compareText(a.found, b.found)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
