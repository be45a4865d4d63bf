import type { Messages } from '../../messages/messages.ts';
import type { EntityList } from '../../urls.ts';

/** The title of a list in a page about an entity. */
export function listTitle(list: EntityList, messages: Messages): string {
  const titles: Record<EntityList, string> = {
    quotes: messages.site.quotes,
    positions: messages.site.claims,
    about: messages.entity.quotesAbout,
    events: messages.entity.events,
    mentions: messages.entity.mentions,
    articles: messages.site.articles,
  };
  return titles[list];
}
