/** People, organizations and countries as one article lists them. */
import { suggest } from '../text/nearest.ts';
import type { ArticleEntry } from './article.ts';
import { codeFor } from './fields.ts';
import type { Finding } from './issue.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** What an article may refer to outside itself. */
export interface Registered {
  people: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  /** Every code of ISO 3166-1. */
  countries: ReadonlySet<string>;
}

/** @returns the ids of all entities that the article lists */
export function listedEntities(article: ArticleEntry): string[] {
  return [
    ...(article.people ?? []).map(idOf),
    ...(article.organizations ?? []).map(idOf),
    ...(article.countries ?? []).map(idOf),
  ];
}

/** @returns the id or code of an entity as an article lists it */
export function idOf(ref: string | { id: string } | { code: string }): string {
  return typeof ref === 'string' ? ref : 'id' in ref ? ref.id : ref.code;
}

/** People, organizations and countries that are registered, or written out, and listed once. */
export function checkListed(
  article: ArticleEntry,
  file: YamlFile,
  registered: Registered,
  findings: Finding[],
) {
  const lists = [
    ['people', 'UnknownPerson', 'person'],
    ['organizations', 'UnknownOrganization', 'organization'],
    ['countries', 'UnknownCountry', 'country'],
  ] as const;
  for (const [field, name, noun] of lists) {
    article[field]?.forEach((ref, index) => {
      const id = idOf(ref);
      const inline = typeof ref === 'object' && 'name' in ref && ref.name !== undefined;
      if (inline || registered[field].has(id)) return;
      const path =
        typeof ref === 'string'
          ? [field, index]
          : [field, index, field === 'countries' ? 'code' : 'id'];
      findings.push({
        name,
        ...file.placeOf(path),
        found: `${noun} "${id}" is not registered`,
        expected:
          field === 'countries'
            ? 'a code that ISO 3166-1 has'
            : `a file content/${field}/${id}.yaml, or the whole entry here with its name`,
        fix:
          field === 'countries'
            ? (codeFor(id) ?? 'write a code such as "FR"')
            : suggest(id, [...registered[field]]),
      });
    });
  }
  const refs = lists.flatMap(([field]) =>
    (article[field] ?? []).map((ref, index) => ({
      id: idOf(ref),
      path: [
        field,
        index,
        ...(typeof ref === 'string' ? [] : [field === 'countries' ? 'code' : 'id']),
      ],
    })),
  );
  for (const field of ['people', 'organizations'] as const) {
    (article[field] ?? []).forEach((ref, index) => {
      for (const place of ['country', 'speaksFor'] as const) {
        const own: { country?: string; speaksFor?: string } = typeof ref === 'string' ? {} : ref;
        const code = own[place];
        if (code === undefined || registered.countries.has(code)) continue;
        findings.push({
          name: 'UnknownCountry',
          ...file.placeOf([field, index, place]),
          found: `country "${code}"`,
          expected: 'a code that ISO 3166-1 has',
          fix: codeFor(code) ?? 'write a code such as "FR"',
        });
      }
    });
  }
  findings.push(
    ...duplicates(
      refs.map(({ id }) => id),
      (index) => refs[index]?.path ?? [],
      file,
      'people, organizations and countries',
    ),
  );
}

/** @returns an issue for each id that is there already */
export function duplicates(
  ids: readonly string[],
  pathOf: (index: number) => YamlPath,
  file: YamlFile,
  list: string,
): Finding[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const { line } = file.placeOf(pathOf(first));
    return [
      {
        name: 'DuplicateId' as const,
        ...file.placeOf(pathOf(index)),
        found: `"${id}" is listed twice under ${list}; first in line ${line}`,
        expected: 'each id once',
        fix: 'rename or remove one of the two',
      },
    ];
  });
}
