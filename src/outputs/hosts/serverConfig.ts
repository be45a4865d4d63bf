import type { ResolvedSite } from '../../model/types.ts';
import { type HeaderRule, headerRules, REVALIDATED } from './headerRules.ts';
import { type MovedFolder, movedFolders } from './movedFolders.ts';

/** What a server of one's own has to know of the site. */
export interface ServerConfig {
  /** The folder that was built, without a slash at the end. */
  folder: string;
  /** What the server answers to: `example.org`, or for Caddy `http://127.0.0.1:8080`. */
  name: string;
  /** For nginx: `80`, `127.0.0.1:8080`. */
  listen: string;
  /** The site's path, with a slash at both ends. */
  base: string;
  rules: readonly HeaderRule[];
  moved: readonly MovedFolder[];
}

export function serverConfig(
  site: ResolvedSite,
  { folder, name, listen }: Pick<ServerConfig, 'folder'> & Partial<ServerConfig>,
): ServerConfig {
  return {
    folder,
    name: name ?? new URL(site.settings.url).hostname,
    listen: listen ?? '80',
    base: site.urls.base,
    rules: headerRules(site),
    moved: movedFolders(site),
  };
}

/** Each header with its values, and the paths at which it has them. */
export function byHeader(rules: readonly HeaderRule[]) {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((name) => {
    const withHeader = rules.filter(({ headers }) => name in headers);
    const values = Map.groupBy(withHeader, ({ headers }) => headers[name] ?? '');
    return {
      name,
      /** At all other paths; none where it is empty. */
      otherwise: name === 'Cache-Control' ? REVALIDATED : '',
      values: Array.from(values, ([value, some]) => ({
        value,
        paths: some.map(({ path }) => path),
      })),
    };
  });
}

/** Files that are for hosts, and that a server of one's own does not show. */
export const HOST_FILES = ['_headers', '_redirects', '.nojekyll'] as const;
