import { type Arrow, drawArrows, type FlowEnds, pointAt, sample } from './curves.ts';
import {
  type Box,
  boxAround,
  contains,
  distance,
  inset,
  overlaps,
  type Point,
} from './geometry.ts';
import { along, type Label, type Named, placeLabels } from './labels.ts';

/** Sizes of one map, in units of its frame. */
export interface MapSizes {
  nameSize: number;
  numberSize: number;
  /** Radius of the disc behind a number. */
  disc: number;
  dot: number;
  arrows: Parameters<typeof drawArrows>[2];
}

/** Everything on the map but the land, placed. */
export interface MapLayout {
  arrows: Arrow[];
  numbers: FlowNumber[];
  labels: Label[];
  /** Names and numbers left out, and arrows that leave the frame. */
  faults: number;
}

export interface FlowNumber {
  flow: number;
  /** The middle of its disc. */
  at: Point;
  /** Where on its arrow it belongs, if it had to stand beside it. */
  from?: Point;
}

const EDGE = 3;
/** Where along its arrow a number may stand: the first free place is taken. */
const ALONG = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78, 0.16];
const BESIDE_AT = 0.4;
/** The cross of a refuted flow stands in the middle of its arrow. */
export const CROSS_AT = 0.5;

export function layOut(
  places: readonly Named[],
  flows: readonly (FlowEnds & { crossed: boolean })[],
  frame: Box,
  sizes: MapSizes,
): MapLayout {
  const within = inset(frame, EDGE);
  const anchors = new Map(places.map(({ code, at }) => [code, at]));
  const arrows = drawArrows(flows, anchors, sizes.arrows, (flow) =>
    bendOf(flow, flows, anchors, within, sizes),
  );
  const dots = places.map(({ at }) => boxAround(at, 2 * sizes.dot + 3, 2 * sizes.dot + 3));
  const heads = arrows.map(({ head }) => inset(boxOf(head), -1));
  const crosses = arrows
    .filter(({ flow }) => flows[flow]?.crossed)
    .map(({ line }) => boxAround(pointAt(line, CROSS_AT), 2 * sizes.disc, 2 * sizes.disc));
  const taken = [...dots, ...heads, ...crosses];

  const numbers: FlowNumber[] = [];
  for (const arrow of arrows) {
    const isFree = (point: Point) => {
      const box = discBox(point, sizes);
      return contains(within, box) && !taken.some((other) => overlaps(box, other));
    };
    const others = arrows
      .filter((other) => other !== arrow)
      .flatMap(({ line }) => sample(line, 32));
    const isClear = (point: Point) =>
      isFree(point) && others.every((other) => distance(other, point) > sizes.disc + 2);
    const number = placeNumber(arrow, isClear) ?? placeNumber(arrow, isFree);
    if (!number) continue;
    numbers.push(number);
    taken.push(discBox(number.at, sizes));
  }
  const labels = placeLabels(places, sizes.nameSize, {
    frame: within,
    solid: taken,
    lines: [
      ...arrows.flatMap(({ line }) => sample(line, 48)),
      ...numbers.flatMap(({ at, from }) => (from ? along([from, at]) : [])),
    ],
  });
  const outside = arrows.filter((arrow) => !isInside(arrow, within)).length;
  const faults = outside + arrows.length - numbers.length + places.length - labels.length;
  return { arrows, numbers, labels, faults };
}

/** On the arrow, or where a cluster leaves no room there, as near beside it as can be. */
function placeNumber(
  { flow, line }: Arrow,
  isFree: (point: Point) => boolean,
): FlowNumber | undefined {
  const on = ALONG.map((t) => pointAt(line, t)).find(isFree);
  if (on) return { flow, at: on };
  const from = pointAt(line, BESIDE_AT);
  for (let away = 16; away < 110; away += 8) {
    for (let angle = 0; angle < 360; angle += 20) {
      const turn = ((angle - 90) * Math.PI) / 180;
      const at: Point = [from[0] + away * Math.cos(turn), from[1] + away * Math.sin(turn)];
      if (isFree(at)) return { flow, at, from };
    }
  }
  return undefined;
}

export function discBox(at: Point, { disc }: MapSizes): Box {
  return boxAround(at, 2 * disc + 1, 2 * disc + 1);
}

export function isInside({ line, head }: Arrow, frame: Box): boolean {
  return [...sample(line, 24), ...head].every((point) => contains(frame, boxAround(point, 2, 2)));
}

/** Where all arrows of a pair go one way, they bend upwards, or downwards where that leaves the frame. */
function bendOf(
  flow: FlowEnds,
  flows: readonly FlowEnds[],
  anchors: ReadonlyMap<string, Point>,
  frame: Box,
  sizes: MapSizes,
): 1 | -1 {
  if (flows.some(({ from, to }) => from === flow.to && to === flow.from)) return 1;
  const up = (anchors.get(flow.to)?.[0] ?? 0) >= (anchors.get(flow.from)?.[0] ?? 0) ? 1 : -1;
  const sameWay = flows.filter(({ from, to }) => from === flow.from && to === flow.to);
  const fits = drawArrows(sameWay, anchors, sizes.arrows, () => up).every((arrow) =>
    isInside(arrow, frame),
  );
  return fits ? up : up === 1 ? -1 : 1;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
