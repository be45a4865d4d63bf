import { ID } from '../schema/fields.ts';
import type { Issue } from '../schema/issue.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';

/** @returns an issue for each slug that cannot stand in a URL, and for each that two articles claim */
export function checkSlugs(articles: readonly AnnotatedArticle[]): Issue[] {
  const issues: Issue[] = [];
  const owners = new Map<string, string>();
  for (const { slug, path } of articles) {
    if (!ID.test(slug)) {
      issues.push({
        name: 'InvalidId',
        path,
        line: 1,
        column: 1,
        found: `an article named "${slug}"`,
        expected: 'SLUG.md or SLUG/index.md in content/articles/, SLUG in kebab-case',
        fix: 'rename or move the file',
      });
    }
    const owner = owners.get(slug);
    if (owner !== undefined) issues.push(taken(path, { line: 1, column: 1 }, slug, owner));
    else owners.set(slug, path);
  }
  for (const { entry, file, path } of articles) {
    entry.aliases?.forEach((alias, index) => {
      const owner = owners.get(alias);
      if (owner !== undefined)
        issues.push(taken(path, file.placeOf(['aliases', index]), alias, owner));
      else owners.set(alias, path);
    });
  }
  return issues;
}

function taken(
  path: string,
  place: { line: number; column: number },
  slug: string,
  owner: string,
): Issue {
  return {
    name: 'SlugTaken',
    path,
    ...place,
    found: `"${slug}", which ${owner} has`,
    expected: 'a slug or alias of its own for each article',
    fix: 'rename the file, or remove the alias',
  };
}
