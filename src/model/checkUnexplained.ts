import { type Issue, levelOf } from '../schema/issue.ts';
import { isKnown } from './entityFacts.ts';
import type { ResolvedSite } from './types.ts';

const REGISTRY = /^content\/(?:people|organizations|countries)\//;

/**
 * @param issues of the content: what a file with errors would say of anybody is not known yet
 * @returns a warning for each listed entity whose panel would say no more than the name that opens it
 */
export function checkUnexplained({ articles }: ResolvedSite, issues: readonly Issue[]): Issue[] {
  const broken = new Set(
    issues.filter((issue) => levelOf(issue) === 'error').map(({ path }) => path),
  );
  if ([...broken].some((path) => REGISTRY.test(path))) return [];
  const whole = articles.filter(({ path }) => !broken.has(path));
  return whole.flatMap((article) =>
    article.entities
      .filter((listed) => !isKnown(listed, article))
      .map(({ entity, place }) => ({
        name: 'EntityUnexplained',
        path: article.path,
        ...place,
        found: `"${entity.id}", of whom or which the record has nothing but the name`,
        expected: 'a note, a role, a quote, or a position on a claim of this article',
        fix: 'say in a "note:", of the registry or here, who or what that is, or take it out of the list: the name in the prose is then no link',
      })),
  );
}
