import type { Issue } from '../schema/issue.ts';
import { RETIRED_PATH } from './retiredFile.ts';

/**
 * Of a file with issues nobody knows what it says of former ids.
 *
 * @param pages slugs of plain pages that could not be read
 */
export function unreadKinds(issues: readonly Issue[], pages: readonly string[]): Set<string> {
  if (issues.some(({ path }) => path === RETIRED_PATH)) {
    return new Set(['article', 'page', 'quote', 'claim', 'person', 'organization', 'country']);
  }
  const folders = { people: 'person', organizations: 'organization', countries: 'country' };
  return new Set([
    ...(pages.length > 0 ? ['page'] : []),
    ...Object.entries(folders).flatMap(([folder, kind]) =>
      issues.some(({ path }) => path.startsWith(`content/${folder}/`)) ? kind : [],
    ),
  ]);
}
