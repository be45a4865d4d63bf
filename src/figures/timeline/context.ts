import type { Messages } from '../../messages/messages.ts';
import type { DateText, Entity, ResolvedArticle } from '../../model/types.ts';
import type { TintOf } from '../../theme/tints.ts';
import { recordDays } from '../asOf/record.ts';
import { shortNames } from './chronicle.ts';

/** What every part of the figure needs. */
export interface Context {
  article: ResolvedArticle;
  /** Between which a reader can choose. */
  days: readonly DateText[];
  messages: Messages;
  tintOf: TintOf;
  /** A speaker's name where there is little room. */
  nameOf: (speaker: Entity) => string;
}

export function contextOf(article: ResolvedArticle, messages: Messages, tintOf: TintOf): Context {
  return { article, days: recordDays(article), messages, tintOf, nameOf: shortNames(article) };
}
