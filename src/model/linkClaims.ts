import type { Issue } from '../schema/issue.ts';
import { suggest } from '../text/nearest.ts';
import { bySlug } from './bySlug.ts';
import type { AnnotatedArticle } from './resolveArticle.ts';
import type { ResolvedArticle, ResolvedClaim } from './types.ts';

/**
 * Links each claim to the one of an earlier article that it takes up (`continues: slug/claim`).
 *
 * @param articles resolved, in the same order as `annotated`; their claims are completed in place
 * @returns an issue for each `continues` that leads to no earlier claim
 */
export function linkClaims(
  annotated: readonly AnnotatedArticle[],
  articles: readonly ResolvedArticle[],
): Issue[] {
  const slugs = bySlug(
    articles,
    (article) => article.slug,
    (article) => article.aliases,
  );
  const brokenIn = new Map(annotated.map(({ slug, broken }) => [slug, broken]));
  return annotated.flatMap(({ entry, file, path }, number) =>
    (entry.claims ?? []).flatMap((item, index): Issue[] => {
      const claim = articles[number]?.claims[index];
      if (item.continues === undefined || claim === undefined) return [];
      const [slug = '', id = ''] = item.continues.split('/');
      const earlier = slugs.get(slug);
      const target = earlier?.claims.find((candidate) => candidate.id === id);
      const place = { path, ...file.placeOf(['claims', index, 'continues']) };
      if (target === undefined && brokenIn.get(earlier?.slug ?? '')?.includes(id)) return [];
      if (target === undefined) {
        const known = earlier?.claims.map((candidate) => `${slug}/${candidate.id}`);
        return [
          {
            name: 'UnknownClaim',
            ...place,
            found: `claim "${item.id}" continues "${item.continues}", which is not there`,
            expected: 'the slug of an earlier article and the id of a claim of it',
            fix: suggest(item.continues, known ?? [...slugs.keys()].map((known) => `${known}/…`)),
          },
        ];
      }
      if (!isBefore(target.article, claim.article)) {
        return [
          {
            name: 'DateOrder',
            ...place,
            found: `claim "${item.id}" continues a claim of "${slug}", published ${target.article.published}`,
            expected: `an article published before this one, of ${claim.article.published}`,
            fix: 'let the later article continue the earlier one',
          },
        ];
      }
      claim.continues = target;
      target.continuedBy = [...target.continuedBy, claim];
      return [];
    }),
  );
}

function isBefore(a: ResolvedArticle, b: ResolvedArticle): boolean {
  return a.published < b.published || (a.published === b.published && a.slug < b.slug);
}

/** @returns the claim and those that it takes up, the earliest first */
export function claimLine(claim: ResolvedClaim): ResolvedClaim[] {
  const line = [claim];
  for (let at = claim.continues; at !== undefined; at = at.continues) line.unshift(at);
  return line;
}
