/** Whom and what a form offers to choose from. */
import type { EntityRecord } from '../../model/records.ts';
import type { OpenArticle } from './openArticle.ts';
import type { Offers } from './types.ts';

const KINDS = ['person', 'organization', 'country'] as const;

export function offersOf({ entry, body, listings, records, language }: OpenArticle): Offers {
  const listed = new Set(listings.map(({ record }) => record.key));
  const byName = new Intl.Collator(language);
  const others = KINDS.flatMap((kind) =>
    [...records.values()]
      .filter((record) => record.kind === kind && !listed.has(record.key))
      .sort((a, b) => byName.compare(a.name, b.name)),
  );
  const offer = (record: EntityRecord, isListed: boolean, role?: string) => ({
    key: record.key,
    name: record.name,
    role: role ?? record.roles.at(-1)?.title,
    listed: isListed,
  });
  const words = new Map(body.matches.map((match) => [`${match.kind}:${match.id}`, match.words]));
  return {
    entities: [
      ...listings.map(({ record, role }) => offer(record, true, role)),
      ...others.map((record) => offer(record, false)),
    ],
    sources: (entry.sources ?? []).map(({ id, title, publisher }) => ({ id, title, publisher })),
    claims: (entry.claims ?? []).map(({ id, text }) => ({ id, text })),
    quotes: (entry.quotes ?? []).map(({ id }) => ({ id, words: words.get(`quote:${id}`) ?? id })),
  };
}
