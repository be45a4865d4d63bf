import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LoadedContent, type LoadOptions, loadContent } from '../../src/model/loadContent.ts';
import { tempFolder } from './tempSite.ts';

export const SITE = `title: Test
description: A site of a test.
url: https://example.org/
language: en
publisher: { name: Test }
correctionsPolicy: We correct.
`;

/** Writes content files, named from the content folder, beside a `site.yaml`. */
export function contentFolder(files: Record<string, string | Uint8Array>): string {
  const folder = path.join(tempFolder(), 'content');
  for (const [name, text] of Object.entries({ 'site.yaml': SITE, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Loads what the files say. */
export function load(
  files: Record<string, string | Uint8Array>,
  options: Partial<LoadOptions> = {},
): Promise<LoadedContent> {
  return loadContent({ contentDir: contentFolder(files), ...options });
}

/** Loads files that have no issue, and throws the issues if they do. */
export async function loadSite(
  files: Record<string, string | Uint8Array>,
  options: Partial<LoadOptions> = {},
) {
  const { site, issues } = await load(files, options);
  if (site === undefined) throw new Error(JSON.stringify(issues, null, 2));
  return site;
}

/** An article: the fields that every article needs, then `fields` as YAML, then the prose. */
export function article(fields: string, prose: string, title = 'An article'): string {
  const published = /^published:/m.test(fields) ? '' : 'published: 2026-03-02\n';
  return `---\ntitle: ${title}\nsummary: What it says.\nauthors: [{ name: Ada Byrne }]\n${published}${fields.trim()}\n---\n${prose}\n`;
}
