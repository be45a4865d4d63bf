/** What an article lists for nothing. */
import { countryOfEnd } from '../../schema/claim.ts';
import type { Finding } from '../../schema/issue.ts';
import { idOf } from '../../schema/listed.ts';
import type { AnnotatedArticle } from '../resolveArticle.ts';

const LIST_OF = { person: 'people', organization: 'organizations', country: 'countries' } as const;

/** @returns a warning for each source on which nothing rests */
export function unusedSources({ entry, file, body }: AnnotatedArticle): Finding[] {
  const { quotes = [], claims = [], events = [] } = entry;
  const used = new Set([
    ...body.citedSources,
    ...[...quotes, ...events].map(({ source }) => source),
    ...claims.flatMap(({ positions, evidence = [] }) =>
      [...positions, ...evidence].map(({ source }) => source),
    ),
  ]);
  return (entry.sources ?? []).flatMap(({ id }, index): Finding[] =>
    used.has(id)
      ? []
      : [
          {
            name: 'SourceUnused',
            ...file.placeOf(['sources', index, 'id']),
            found: `source "${id}", on which nothing rests`,
            expected:
              'a quote, a position, evidence, an event or a note of the prose for each source',
            fix: `cite it, with [^${id}] in the prose or as the source of what it says, or take it out`,
          },
        ],
  );
}

/** @returns a warning for each entity that is listed, and neither named by anything nor used by the record */
export function unnamedEntities(article: AnnotatedArticle): Finding[] {
  const { entry, file, listings, body } = article;
  const named = new Set<string>(body.mentions.map(({ entity }) => entity));
  const used = idsUsed(article);
  const { people, organizations, countries, ...others } = entry;
  const written = JSON.stringify(others);
  return listings.flatMap(({ record, names }): Finding[] => {
    const { id, key, kind } = record;
    if (used.has(id) || named.has(key) || written.includes(`](${key})`)) return [];
    if (names.some((name) => written.includes(name))) return [];
    const field = LIST_OF[kind];
    const index = entry[field]?.findIndex((ref) => idOf(ref) === id) ?? 0;
    return [
      {
        name: 'EntityUnnamed',
        ...file.placeOf([field, index]),
        found: `${kind} "${id}", whom or which neither the prose nor the record names`,
        expected: 'entities that the article has to do with',
        fix: 'add the alias by which the prose calls it, or take it out of the list',
      },
    ];
  });
}

/** Ids of entities that quotes, claims and events have to do with, and of those for whom the listed speak. */
function idsUsed({ entry, listings }: AnnotatedArticle): Set<string | undefined> {
  const { quotes = [], claims = [], events = [], retired = [] } = entry;
  return new Set([
    ...quotes.flatMap(({ speaker, about = [] }) => [speaker, ...about]),
    ...claims.flatMap(({ positions, flow }) => [
      ...positions.map(({ by }) => by),
      ...(flow ? [countryOfEnd(flow.from), countryOfEnd(flow.to)] : []),
    ]),
    ...events.flatMap(({ about = [] }) => about),
    ...retired.map(({ speaker }) => speaker),
    ...listings.flatMap(({ record, own, speaksFor }) => [
      speaksFor,
      own?.country,
      record.speaksFor,
      ...record.roles.flatMap((role) => [role.organization, role.country, role.speaksFor]),
    ]),
  ]);
}
