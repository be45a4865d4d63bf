import type { Proposal } from './propose.ts';

/** A proposal as other programs take it: ids and names, and no more than the prose says. */
export function toJson({ quotes, people, organizations, countries, events }: Proposal) {
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    quotes,
    people: people.map(named),
    organizations: organizations.map(named),
    countries,
    events,
  };
}
