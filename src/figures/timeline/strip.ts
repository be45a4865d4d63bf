import type { Element } from 'hast';
import { s } from 'hastscript';
import { LINE_DASHES, statusShapes } from '../statusMarker.ts';
import type { TimelineItem } from './timelineItems.ts';
import { TICK_SIZE, type TimeScale } from './timeScale.ts';

/** Lines for the ticks behind all rows, with their labels on top. For the eye: the dates stand in the list. */
export function axis({ ticks }: TimeScale): Element {
  return s(
    'svg',
    { className: ['fig-axis'], width: '100%', height: '100%', 'aria-hidden': 'true' },
    ticks.map(({ at, label, anchor }) =>
      s('g', [
        s('line', { x1: `${at}%`, x2: `${at}%`, y1: '20', y2: label ? '100%' : '27' }),
        label
          ? s(
              'text',
              { x: `${at}%`, y: '13', 'text-anchor': anchor, 'font-size': TICK_SIZE },
              label,
            )
          : null,
      ]),
    ),
  );
}

/** One row's mark, and for a status the line of the time for which it stood. */
export function strip(item: TimelineItem, scale: TimeScale): Element {
  const x = scale.at(item.date);
  return s(
    'svg',
    {
      className: ['fig-strip'],
      width: '100%',
      height: '24',
      'aria-hidden': 'true',
    },
    [
      item.kind === 'status'
        ? s('line', {
            className: ['fig-lasts', `fig-is-${item.status}`],
            x1: `${x}%`,
            x2: item.until ? `${scale.at(item.until)}%` : '100%',
            y1: '12',
            y2: '12',
            'stroke-dasharray': LINE_DASHES[item.status],
          })
        : null,
      s('svg', { x: `${x}%`, y: '12', overflow: 'visible' }, mark(item)),
    ],
  );
}

/** A filled square for an event, a speech bubble for a quote, the status's own marker. */
function mark(item: TimelineItem): Element[] {
  if (item.kind === 'event') {
    return [s('rect', { className: ['fig-mark'], x: '-4', y: '-4', width: '8', height: '8' })];
  }
  if (item.kind === 'quote') {
    return [s('path', { className: ['fig-mark', 'fig-said'], d: 'M-6-5H6V3H0L-3 7V3H-6z' })];
  }
  return [
    s('g', { className: ['fig-marker', `fig-is-${item.status}`] }, [
      s('circle', { className: ['fig-blank'], r: '6' }),
      ...statusShapes(item.status),
    ]),
  ];
}
