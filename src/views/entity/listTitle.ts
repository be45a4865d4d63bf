import { reference } from '../../messages/words.ts';
import type { EntityKind } from '../../schema/entityKey.ts';
import type { ListKind } from './entityLists.ts';

/** The title of a list in a page about an entity. */
export function listTitle(list: ListKind, kind: EntityKind): string {
  const titles: Record<ListKind, string> = {
    quotes: reference.quotes,
    positions: reference.positions,
    flows: reference.flows,
    about: reference.saidAbout,
    events: reference.events,
    mentions: kind === 'person' ? reference.mentionsOfPerson : reference.mentions,
    articles: reference.articles,
  };
  return titles[list];
}
