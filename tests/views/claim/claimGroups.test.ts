import { expect, test } from 'vitest';
import type { ResolvedArticle, ResolvedClaim, ResolvedSite } from '../../../src/model/types.ts';
import {
  byCountry,
  byMonth,
  byStatus,
  currentClaims,
} from '../../../src/views/claim/claimGroups.ts';
import { article, claim, country, entity, flow, position } from '../../figures/article.ts';

const site = (claims: ResolvedClaim[], entities = [country('NO'), country('PT')]) =>
  ({
    articles: [article({ claims })] as ResolvedArticle[],
    entities,
    settings: { language: 'en' },
  }) as unknown as ResolvedSite;
const shown = (groups: { key: unknown; claims: ResolvedClaim[] }[]) =>
  groups.map(({ key, claims }) => [key, claims.map(({ id }) => id).join(' ')]);

test('a claim that was taken up is no current one; the latest day leads', () => {
  const later = claim({ id: 'later', asOf: '2024-03-01' });
  const old = claim({ id: 'old', continuedBy: [later] });
  const claims = currentClaims(site([claim({ id: 'a', asOf: '2024-02-01' }), old, later]));
  expect(claims.map(({ id }) => id)).toEqual(['later', 'a']);
});

test('statuses stand from the firmest on, those without a claim left out', () => {
  const claims = [
    claim({ id: 'a', status: 'refuted' }),
    claim({ id: 'b', status: 'established' }),
    claim({ id: 'c', status: 'refuted' }),
  ];
  expect(shown(byStatus(claims))).toEqual([
    ['established', 'b'],
    ['refuted', 'a c'],
  ]);
});

test('months stand from the latest on', () => {
  const days = ['2023-12-31', '2024-02-01', '2024-02-29'];
  const claims = days.map((asOf, index) => claim({ id: String(index), asOf }));
  expect(shown(byMonth(claims))).toEqual([
    ['2024-02', '1 2'],
    ['2023-12', '0'],
  ]);
});

test('countries: of a flow, of who speaks for one; once each; without one at the end', () => {
  const ann = entity('person', 'ann', 'Ann', 'NO');
  const claims = [
    claim({ id: 'none' }),
    flow('PT>NO', { id: 'moved', positions: [position(ann, 'asserts', '2024-01-01')] }),
    claim({ id: 'said', positions: [position(ann, 'denies', '2024-01-01')] }),
  ];
  const groups = byCountry(claims, site(claims));
  expect(shown(groups.map((group) => ({ ...group, key: group.key?.id })))).toEqual([
    ['NO', 'moved said'],
    ['PT', 'moved'],
    [undefined, 'none'],
  ]);
});
