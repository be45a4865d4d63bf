import { ID } from '../schema/fields.ts';
import type { Issue, Place } from '../schema/issue.ts';
import { OWN_SEGMENTS } from '../urls.ts';
import type { ReadPage } from './readPage.ts';

/**
 * @param publicFiles the files of `public/`, from there, with forward slashes
 * @returns an issue for each slug or alias of a page that cannot stand in a URL, or that something else has
 */
export function checkPages(pages: readonly ReadPage[], publicFiles: readonly string[]): Issue[] {
  const owners = new Map<string, string>(
    OWN_SEGMENTS.map((segment) => [segment, 'the site itself']),
  );
  for (const name of publicFiles) {
    const segment = name.split('/')[0]?.replace(/\.html$/, '') ?? '';
    if (!owners.has(segment)) owners.set(segment, `public/${name}`);
  }
  const issues: Issue[] = [];

  function claim(slug: string, path: string, place: Place, what: 'file' | 'alias') {
    const owner = owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, path);
      return;
    }
    issues.push({
      name: 'SlugTaken',
      path,
      ...place,
      found: `"${slug}", which ${owner} has`,
      expected: 'a slug or alias of its own: it is the first part of the address, /SLUG/',
      fix: what === 'file' ? 'rename the file' : 'remove the alias',
    });
  }

  for (const { slug, path } of pages) {
    if (ID.test(slug)) claim(slug, path, { line: 1, column: 1 }, 'file');
    else {
      issues.push({
        name: 'InvalidId',
        path,
        line: 1,
        column: 1,
        found: `a page named "${slug}"`,
        expected: 'SLUG.md or SLUG/index.md in content/pages/, SLUG in kebab-case',
        fix: 'rename or move the file',
      });
    }
  }
  for (const { path, entry, file } of pages) {
    entry?.aliases?.forEach((alias, index) => {
      claim(alias, path, file?.placeOf(['aliases', index]) ?? { line: 1, column: 1 }, 'alias');
    });
  }
  return issues;
}
