/** The resolved site, for the pages. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../model/formatIssues.ts';
import { contentFromEnvironment, type LoadedContent, loadContent } from '../model/loadContent.ts';
import type { ResolvedSite } from '../model/types.ts';

let loaded: { signature: string; content: Promise<LoadedContent> } | undefined;

/**
 * Loads the site once for a build; in `dev`, again whenever a content file has changed, and with the drafts.
 *
 * @throws ContentError with all issues, if there are any
 */
export async function getSite(): Promise<ResolvedSite> {
  const { site, issues } = await getContent();
  if (site === undefined) throw new ContentError(issues);
  return site;
}

/** The site with its warnings, or its issues: see `getSite`. */
export async function getContent(): Promise<LoadedContent> {
  const dev = import.meta.env?.DEV === true;
  const content = contentFromEnvironment();
  const signature = dev ? await signatureOf(content.contentDir) : '';
  if (loaded?.signature !== signature) {
    loaded = { signature, content: loadContent({ ...content, drafts: dev }) };
  }
  return loaded.content;
}

/** Changes when a file of the folder is written, added, removed or renamed. */
async function signatureOf(directory: string): Promise<string> {
  const names = (await readdir(directory, { recursive: true })).sort();
  // A file may be gone meanwhile, and the lock that some editors put beside a file leads to none.
  const stats = await Promise.all(
    names.map((name) => stat(join(directory, name)).catch(() => undefined)),
  );
  return names.map((name, index) => `${name}:${stats[index]?.mtimeMs}`).join('\n');
}
