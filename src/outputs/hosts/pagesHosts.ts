/**
 * `_headers` and `_redirects`, which Netlify, Cloudflare and others read in the published folder. Both know `*` and
 * `:name`; Cloudflare takes a hundred rules of headers and a hundred redirects with a `*`, and leaves out the rest.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
import type { HeaderRule } from './headerRules.ts';
import type { MovedFolder } from './movedFolders.ts';

const MOST_RULES = 100;

export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.slice(0, MOST_RULES).map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...lines].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/** A host that sends what is there before it looks here shows the pages at the former addresses. */
export function redirectsFile(moved: readonly MovedFolder[]): string {
  return moved
    .slice(0, MOST_RULES)
    .map(({ from, to }) => `${from}* ${to}:splat 301\n`)
    .join('');
}
