import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import type { DateText } from '../../model/types.ts';
import { dayClasses } from '../asOf/byDay.ts';
import { claimRows, signDefinitions, veil } from './claimRows.ts';
import type { Context } from './context.ts';
import { em, type Frame, frameOf } from './frame.ts';
import { eventsLane, quotesLane } from './lanes.ts';

/**
 * Everything on one scale, for a wide column: quotes above, a line for each claim, events below. What is later than the
 * chosen day is pale.
 */
export function drawing(context: Context): Element {
  const { article, days } = context;
  const frame = frameOf(article);
  return h('div.ev-wide', [
    signDefinitions(article.claims),
    years(frame),
    quotesLane(frame, context),
    h('div.ev-claims', [chosen(days, frame), claimRows(frame, context), veils(days, frame)]),
    eventsLane(frame, context),
  ]);
}

/** Lines for round dates behind everything, named above. */
function years({ scale, onward }: Frame): Element {
  return s(
    'svg',
    { className: ['ev-grid'], width: '100%', height: '100%', 'aria-hidden': 'true' },
    scale.ticks.map(({ at, label, anchor }) => {
      const place = onward === 1 ? `${at}%` : `${Math.round((100 - at) * 100) / 100}%`;
      return s('g', [
        s('line', { x1: place, x2: place, y1: em(18), y2: '100%' }),
        label ? s('text', { x: place, y: em(12), 'text-anchor': anchor }, label) : null,
      ]);
    }),
  );
}

/** The chosen day, named above the rows. */
function chosen(days: readonly DateText[], { x, at, end, language }: Frame): Element {
  return s(
    'svg',
    { className: ['ev-now'], width: '100%', height: em(20), 'aria-hidden': 'true' },
    days.map((day, index) =>
      s(
        'text',
        {
          className: onlyOn(index, days),
          x: x(day),
          y: em(14),
          'text-anchor': at(day) < 90 ? 'start' : at(day) > end - 90 ? 'end' : 'middle',
        },
        formatDate(day, language, 'short'),
      ),
    ),
  );
}

/** Over the rows: a line at the chosen day, and a veil over what follows. */
function veils(days: readonly DateText[], frame: Frame): Element {
  return s(
    'svg',
    { className: ['ev-veil'], width: '100%', height: '100%', 'aria-hidden': 'true' },
    days.map((day, index) =>
      s('g', { className: onlyOn(index, days) }, [
        ...(index < days.length - 1 ? [veil(day, frame)] : []),
        s('line', { x1: frame.x(day), x2: frame.x(day), y1: '0', y2: '100%' }),
      ]),
    ),
  );
}

function onlyOn(index: number, days: readonly DateText[]): string[] | undefined {
  return days.length > 1 ? dayClasses([index], days) : undefined;
}
