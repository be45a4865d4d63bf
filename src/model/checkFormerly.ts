import { type EntityKey, entityKey } from '../schema/entityKey.ts';
import type { Issue } from '../schema/issue.ts';
import type { EntityRecord } from './records.ts';

/** @returns an issue for each former id that another entry of its registry has, or had */
export function checkFormerly(records: ReadonlyMap<EntityKey, EntityRecord>): Issue[] {
  const owners = new Map([...records.values()].map(({ key }) => [key, key]));
  return [...records.values()].flatMap(({ key, kind, formerly }) =>
    formerly.flatMap(({ text: id, ...place }): Issue[] => {
      const former = entityKey(kind, id);
      const owner = owners.get(former);
      owners.set(former, owner ?? key);
      if (owner === undefined) return [];
      return [
        {
          name: 'DuplicateId',
          ...place,
          found: `"${id}" was the id of ${key}, and ${owner === former ? 'there is an entry of that id' : `of ${owner}`}`,
          expected: 'a former id that nothing else has or had',
          fix: 'remove it in one of the two places',
        },
      ];
    }),
  );
}
