import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import { holdsFigure } from '../../model/figures.ts';
import type { ResolvedArticle } from '../../model/types.ts';
import type { TintOf } from '../../theme/tints.ts';
import { eventFragment } from '../../urls.ts';
import { asOfSwitch } from '../asOf/asOfSwitch.ts';
import { claimTally } from '../claimLines.ts';
import { contextOf } from './context.ts';
import { drawing } from './drawing.ts';
import { upright } from './upright.ts';

/**
 * What was known when: a line for each claim that changes where its status does, with the quotes and the events, and the
 * buttons for each day on which the record changed. It comes in two forms, on one scale where the column is wide and
 * upright where it is not; the style sheet shows one of them.
 *
 * @returns a `figure`, or null where nothing is dated
 */
export function timelineFigure(
  article: ResolvedArticle,
  messages: Messages,
  tintOf: TintOf,
): Element | null {
  if (!holdsFigure(article, 'timeline')) return null;
  const context = contextOf(article, messages, tintOf);
  const { days } = context;
  const words = messages.figures.timeline;
  return h('figure.fig.timeline', { id: 'timeline_' }, [
    h('figcaption', [h('b', words.title), ' ', h('span.sub', words.description)]),
    // Links to an event lead here, in whichever form it stands.
    ...article.events.map((_, index) => h('span', { id: eventFragment(index) })),
    asOfSwitch(days, messages),
    article.claims.length > 0 ? h('p', claimTally(article, days, messages)) : null,
    drawing(context),
    upright(context),
  ]);
}
