/** Issues that have one right answer, mended in the text of their file. */
import type { Issue, Mend } from '../schema/issue.ts';
import type { YamlPath } from '../schema/yamlNodes.ts';
import type { Change, YamlEditor } from './editYaml.ts';
import { editArticle } from './frontmatter.ts';

type Mendable = Issue & { mend: Mend };

export const isMendable = (issue: Issue): issue is Mendable => issue.mend !== undefined;

/**
 * @param text of the file, as the issues were found in it
 * @returns the text with all of them mended; nothing else of it differs
 */
export function applyMends(text: string, issues: readonly Mendable[]): string {
  // From the end, so that no place moves before its turn. One place is mended once.
  const starts = lineStarts(text);
  const places = new Map(
    issues.map(({ line, column, mend }) => [(starts[line - 1] ?? 0) + column - 1, mend]),
  );
  let mended = text;
  for (const [offset, mend] of [...places].sort(([a], [b]) => b - a)) {
    if (mend.kind !== 'source') continue;
    mended = mended.slice(0, offset) + mend.text + mended.slice(offset + mend.length);
  }
  const others = issues.filter(({ mend }) => mend.kind !== 'source');
  const article = others.length > 0 ? editArticle(mended) : undefined;
  if (article === undefined) return mended;
  // In one change of each kind: each reads the whole frontmatter anew.
  const codes = others.flatMap(({ mend }) => (mend.kind === 'country' ? mend.code : []));
  article.yaml.appendAll(
    ['countries'],
    codes.map((data) => ({ data })),
  );
  article.yaml.setAll(others.flatMap(({ mend }) => changeOf(article.yaml, mend) ?? []));
  return `${article}`;
}

/** @returns nothing where the file has no such entry */
function changeOf(yaml: YamlEditor, mend: Mend): Change | undefined {
  const at = (list: string, id: string, field: string) => {
    const entries = (yaml.get([list]) ?? []) as { id?: unknown }[];
    const index = entries.findIndex((entry) => entry.id === id);
    return index < 0 ? undefined : [list, index, field];
  };
  const change = (path: YamlPath | undefined, data: string) => path && { path, data };
  if (mend.kind === 'archived') return change(at('sources', mend.source, 'archived'), mend.url);
  if (mend.kind !== 'words') return undefined;
  return change(at(mend.of === 'quote' ? 'quotes' : 'claims', mend.id, mend.field), mend.words);
}

/** A byte order mark is no column, and takes a place of the text. */
function lineStarts(text: string): number[] {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length);
  return [text.startsWith('\uFEFF') ? 1 : 0, ...ends];
}
