/**
 * Folders of content for tests, and what is loaded from them. `builtSite.ts` builds such a folder, `openSite.ts` opens
 * what was built in the browser.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LoadedContent, type LoadOptions, loadContent } from '../../src/model/loadContent.ts';
import { ROOT } from './runSite.ts';
import { tempFolder } from './tempFolder.ts';

export type FixtureName = 'minimal' | 'full' | 'hostile' | 'example' | 'korean';

/** The `content/` folder of a fixture. */
export function fixture(name: FixtureName): string {
  return path.join(ROOT, 'tests', 'fixtures', name, 'content');
}

/** What the project publishes. It is the newsroom's: only tests that hold for any content look at it. */
export const OWN_CONTENT = path.join(ROOT, 'content');

/** A copy of a site's content, to be changed by a test. Files are named from the site: `content/site.yaml`. */
export interface TempSite {
  contentDir: string;
  read(file: string): string;
  write(file: string, text: string | Buffer): void;
  remove(file: string): void;
  /** A folder or a file, whether it is there or not. */
  removeAll(file: string): void;
  /** Replaces the first occurrence; throws if there is none, so that no test passes by doing nothing. */
  edit(file: string, search: string | RegExp, replace: string): void;
}

/** @param contentDir the `content/` folder to copy */
export function copySite(contentDir: string): TempSite {
  const folder = tempFolder();
  const at = (file: string) => path.join(folder, file);
  cpSync(contentDir, at('content'), { recursive: true });

  const site: TempSite = {
    contentDir: at('content'),
    read: (file) => readFileSync(at(file), 'utf8'),
    write(file, text) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    remove: (file) => rmSync(at(file)),
    removeAll: (file) => rmSync(at(file), { recursive: true, force: true }),
    edit(file, search, replace) {
      const before = site.read(file);
      const after = before.replace(search, () => replace);
      if (after === before) throw new Error(`${file} does not hold ${search}`);
      site.write(file, after);
    },
  };
  return site;
}

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
