import type { Issue, IssueName } from '../../src/schema/issue.ts';
import type { TempSite } from './contentFolder.ts';

/** One way to break a good site, and the issues that must come of it. */
export interface Mutation {
  what: string;
  file: string;
  search: string | RegExp;
  /** `▸` marks where an issue is to be reported; it is not written to the file. */
  replace: string;
  /** In the order of their places. */
  names: readonly IssueName[];
  /** Where the issues are reported, if not where the change is: text of any file, with a mark as above. */
  at?: readonly [file: string, text: string][];
}

export interface ExpectedIssue {
  path: string;
  line: number;
  column: number;
  name: IssueName;
}

const MARK = '▸';

/** Breaks a site as the mutation says. @returns the issues to expect, in the order in which they are reported */
export function mutate(site: TempSite, mutation: Mutation): ExpectedIssue[] {
  site.edit(mutation.file, mutation.search, mutation.replace);
  const marked = site.read(mutation.file);
  const places = marks(marked).map((place) => ({ path: mutation.file, ...place }));
  site.write(mutation.file, marked.replaceAll(MARK, ''));
  for (const [file, text] of mutation.at ?? [])
    places.push({ path: file, ...placeOf(site, file, text) });
  places.sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  if (places.length !== mutation.names.length) {
    throw new Error(`${mutation.what}: ${places.length} marks for ${mutation.names.length} issues`);
  }
  return places.map((place, index) => ({ ...place, name: mutation.names[index] as IssueName }));
}

/** Where `text`, which holds one mark, stands in a file. It must stand there once; nothing is the file's start. */
export function placeOf(
  site: TempSite,
  file: string,
  text: string,
): { line: number; column: number } {
  const content = site.read(file);
  const words = text.replace(MARK, '');
  if (words === '') return { line: 1, column: 1 };
  const offset = content.indexOf(words);
  if (offset < 0 || content.indexOf(words, offset + 1) >= 0) {
    throw new Error(`${file} holds "${words}" never or more than once`);
  }
  return placeAt(content, offset + Math.max(text.indexOf(MARK), 0));
}

/** The places of all marks, in the text without them. */
function marks(text: string): { line: number; column: number }[] {
  const parts = text.split(MARK);
  let before = '';
  return parts.slice(0, -1).map((part) => {
    before += part;
    return placeAt(before, before.length);
  });
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

/** What a table of cases states of issues: `content/site.yaml:3:6 UnsafeUrl`. */
export function summarize(issues: readonly Pick<Issue, keyof ExpectedIssue>[]): string[] {
  return issues.map(({ path, line, column, name }) => `${path}:${line}:${column} ${name}`);
}
