import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ClaimStatus } from '../../model/types.ts';
import { LINE_DASHES, LINE_WIDTHS } from '../statusMarker.ts';
import { type Arrow, type Curve, pointAt } from './curves.ts';
import type { MapWindow } from './flowMap.ts';
import { type Point, round } from './geometry.ts';
import { type Label, LINE_HEIGHT } from './labels.ts';
import type { LandPaths } from './land.ts';
import { CROSS_AT } from './layout.ts';

/** Ids of the land's parts, here or in a file of their own. */
const LAND_IDS = {
  coasts: 'fig_land',
  borders: 'fig_borders',
  places: 'fig_places',
  disputed: 'fig_disputed',
};
const HATCH = 'fig_hatch';

export interface MapText {
  title: string;
  description: string;
}

/** The land as definitions that the windows use. */
export function landDefinitions(land: LandPaths): Element {
  const part = (name: keyof LandPaths) => s('path', { id: LAND_IDS[name], d: land[name] });
  return s('defs', [
    part('coasts'),
    part('borders'),
    part('places'),
    ...(land.disputed ? [part('disputed'), hatching()] : []),
  ]);
}

function hatching(): Element {
  return s(
    'pattern',
    {
      id: HATCH,
      width: '5',
      height: '5',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [s('path', { className: ['fig-hatch'], d: 'M1 0v5' })],
  );
}

/** How a flow is drawn, with the attribute of the days on which it is drawn so. */
export interface FlowLook {
  status: ClaimStatus;
  days?: { className?: string[] };
}

/**
 * @param looks of the flows, by their index: one for each status that it had
 * @param landHref the file that defines the land; `''` for this page
 * @param before what stands first in the picture: the land's definitions, where they are here
 */
export function mapSvg(
  window: MapWindow,
  looks: readonly (readonly FlowLook[])[],
  isDisputed: boolean,
  text: MapText,
  landHref: string,
  before: Element[],
): Element {
  const { kind, width, height, scale, shiftY, sizes, layout, dots, rings } = window;
  const titleId = `fig_flows_${kind}_title`;
  const descriptionId = `fig_flows_${kind}_desc`;
  const use = (name: keyof LandPaths, className: string) =>
    s('use', { href: `${landHref}#${LAND_IDS[name]}`, className: [className] });
  const transform = scale === 1 ? undefined : `translate(0 ${shiftY}) scale(${round4(scale)})`;
  const dot = ([x, y]: Point, r: number, className: string) =>
    s('circle', { cx: round(x), cy: round(y), r, className: [className] });

  return s(
    'svg',
    {
      className: ['fig-map', `fig-map-${kind}`],
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    [
      s('title', { id: titleId }, text.title),
      s('desc', { id: descriptionId }, text.description),
      ...before,
      s('g', { transform }, [
        use('coasts', 'fig-land'),
        use('places', 'fig-places'),
        // Twice: the land of whoever holds it goes, and lines come.
        ...(isDisputed
          ? [
              use('disputed', 'fig-land'),
              s('use', {
                href: `${landHref}#${LAND_IDS.disputed}`,
                fill: `url(${landHref}#${HATCH})`,
              }),
            ]
          : []),
        use('borders', 'fig-borders'),
      ]),
      ...rings.map((at) => dot(at, sizes.dot + 4, 'fig-ring')),
      ...dots.map((at) => dot(at, sizes.dot, 'fig-dot')),
      ...layout.arrows.flatMap((arrow) =>
        (looks[arrow.flow] ?? []).map((look) => arrowSvg(arrow, look)),
      ),
      ...layout.numbers.flatMap(({ at, from }) => (from ? [leaderSvg(from, at)] : [])),
      ...layout.numbers.map(({ flow, at: [x, y] }) =>
        s('g', { className: ['fig-number'] }, [
          s('circle', { cx: round(x), cy: round(y), r: sizes.disc }),
          s(
            'text',
            {
              x: round(x),
              y: round(y + sizes.numberSize * 0.35),
              'text-anchor': 'middle',
              'font-size': sizes.numberSize,
            },
            String(flow + 1),
          ),
        ]),
      ),
      ...layout.labels.map((label) => labelSvg(label, sizes.nameSize)),
    ],
  );
}

function arrowSvg({ line, head }: Arrow, { status, days = {} }: FlowLook): Element {
  const [tip, left, right] = head;
  const [x, y] = pointAt(line, CROSS_AT).map(round) as [number, number];
  const classes = ['fig-arrow', `fig-is-${status}`, ...(days.className ?? [])];
  return s('g', { className: classes }, [
    s('path', {
      d: curveData(line),
      'stroke-dasharray': LINE_DASHES[status],
      'stroke-width': LINE_WIDTHS[status],
    }),
    s('path', { className: ['fig-head'], d: `M${xy(tip)}L${xy(left)}L${xy(right)}z` }),
    status === 'refuted' ? s('path', { d: `M${x - 5} ${y - 5}l10 10m0-10l-10 10` }) : null,
  ]);
}

function labelSvg({ lines, box, leader }: Label, size: number): Element {
  const x = round(box.x + box.width / 2);
  const text = s(
    'text',
    { className: ['fig-name'], x, 'text-anchor': 'middle', 'font-size': size },
    lines.map((line, index) =>
      s('tspan', { x, y: round(box.y + size * (0.92 + index * LINE_HEIGHT)) }, line),
    ),
  );
  if (!leader) return text;
  return s('g', [leaderSvg(...leader), text]);
}

function leaderSvg(from: Point, to: Point): Element {
  return s('path', { className: ['fig-leader'], d: `M${xy(from)}L${xy(to)}` });
}

function curveData({ from, control, to }: Curve): string {
  return `M${xy(from)}Q${xy(control)} ${xy(to)}`;
}

function xy([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
