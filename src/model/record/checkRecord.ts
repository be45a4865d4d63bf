/** What the record of an article lacks, and what it has for nothing. */
import { firstDay } from '../../schema/days.ts';
import { type EntityKey, entityKey } from '../../schema/entityKey.ts';
import type { Finding } from '../../schema/issue.ts';
import type { EntityRecord } from '../records.ts';
import type { AnnotatedArticle } from '../resolveArticle.ts';
import { roleOn } from '../roles.ts';
import { checkHeld } from '../verified/checkVerified.ts';
import { checkUnlisted } from './unlisted.ts';
import { unnamedEntities, unusedSources } from './unused.ts';

/**
 * @param article one without errors: what they hide would seem to be missing
 * @param now the day on which it is checked
 */
export function checkRecord(
  article: AnnotatedArticle,
  records: ReadonlyMap<EntityKey, EntityRecord>,
  now: string,
): Finding[] {
  return [
    ...(article.body.unlisted?.quotations ?? []),
    ...unusedSources(article),
    ...unnamedEntities(article),
    ...unknownRoles(article),
    ...checkUnlisted(article.body.unlisted?.names ?? [], records),
    ...checkHeld(article),
    ...unarchivedSources(article),
    ...oldStatuses(article, now),
  ];
}

/** A person without an office on the day, in the registry or in the article, is somebody of whom a reader knows nothing. */
function unknownRoles({ entry, file, listings }: AnnotatedArticle): Finding[] {
  const people = new Map(listings.map((listing) => [listing.record.key, listing]));
  return (entry.quotes ?? []).flatMap(({ id, speaker, said }, index): Finding[] => {
    const listing = people.get(entityKey('person', speaker));
    if (listing === undefined || listing.role !== undefined) return [];
    const { roles } = listing.record;
    if (roleOn(roles, said.date) !== undefined) return [];
    return [
      {
        name: 'RoleUnknown',
        ...file.placeOf(['quotes', index, 'speaker']),
        found: `quote "${id}": no role of "${speaker}" on ${said.date}${roles.length > 0 ? `; known are ${roles.map(termOf).join('; ')}` : ''}`,
        expected: 'who the speaker was on the day of the words',
        fix: `add the role that was held then to content/people/${speaker}.yaml, or write it out where the article lists the person: { id: ${speaker}, role: … }`,
      },
    ];
  });
}

const termOf = ({ title, from, to }: { title: string; from?: string; to?: string }) =>
  `${title} (${from ?? '…'} to ${to ?? '…'})`;

/** How many ids a message lists. */
const SHOWN = 5;

/** One for all sources of an article: nobody archives them one by one. */
function unarchivedSources({ entry, file }: AnnotatedArticle): Finding[] {
  const sources = (entry.sources ?? []).map((source, index) => ({ ...source, index }));
  const [first, ...others] = sources.filter(
    ({ url, archived }) => url !== undefined && archived === undefined,
  );
  if (first === undefined) return [];
  const ids = [first, ...others].map(({ id }) => id);
  const more = ids.length > SHOWN ? `, and ${ids.length - SHOWN} more` : '';
  return [
    {
      name: 'SourceUnarchived',
      ...file.placeOf(['sources', first.index, 'id']),
      found: `${ids.length === 1 ? '1 source has' : `${ids.length} sources have`} an address and no copy: ${ids.slice(0, SHOWN).join(', ')}${more}`,
      expected: 'a copy that will not change of what may be gone tomorrow',
      fix: 'find copies with: npm run sources; or have a web archive make one, open it, and write its address as "archived:"',
    },
  ];
}

function oldStatuses({ entry, file }: AnnotatedArticle, now: string): Finding[] {
  const yearAgo = `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
  return (entry.claims ?? []).flatMap(({ id, status, asOf }, index): Finding[] =>
    firstDay(asOf) >= yearAgo
      ? []
      : [
          {
            name: 'StatusOld',
            ...file.placeOf(['claims', index, 'asOf']),
            found: `claim "${id}": ${status} as of ${asOf}, more than a year before ${now}`,
            expected: 'a status that somebody has looked at within a year',
            fix: 'look whether it still holds: if so, write today as "asOf:"; if not, move it to "history:" and write the new one',
          },
        ],
  );
}
