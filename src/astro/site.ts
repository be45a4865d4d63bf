/** The resolved site, for the pages. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { ContentError } from '../model/report.ts';
import type { ResolvedSite } from '../model/types.ts';

let loaded: { signature: string; site: Promise<ResolvedSite> } | undefined;

/**
 * Loads the site once for a build; in `dev`, again whenever a content file has changed, and with the drafts.
 *
 * @throws ContentError with all issues, if there are any
 */
export async function getSite(): Promise<ResolvedSite> {
  const dev = import.meta.env?.DEV === true;
  const content = contentFromEnvironment();
  const signature = dev ? await signatureOf(content.contentDir) : '';
  if (loaded?.signature !== signature) {
    loaded = { signature, site: load({ ...content, drafts: dev }) };
  }
  return loaded.site;
}

async function load(options: Parameters<typeof loadContent>[0]): Promise<ResolvedSite> {
  const { site, issues } = await loadContent(options);
  if (site === undefined) throw new ContentError(issues);
  return site;
}

/** Changes when a file of the folder is written, added, removed or renamed. */
async function signatureOf(directory: string): Promise<string> {
  const names = (await readdir(directory, { recursive: true })).sort();
  const stats = await Promise.all(names.map((name) => stat(join(directory, name))));
  return names.map((name, index) => `${name}:${stats[index]?.mtimeMs}`).join('\n');
}
