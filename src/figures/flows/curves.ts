import { distance, type Point } from './geometry.ts';

/** A quadratic Bézier curve. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/** An arrow between two places: a curve and a head. */
export interface Arrow {
  /** Index of its flow. */
  flow: number;
  line: Curve;
  /** The corners of the head, the tip first. */
  head: readonly [Point, Point, Point];
}

export interface FlowEnds {
  from: string;
  to: string;
}

/** All in units of the frame. */
export interface ArrowSizes {
  /** How far arrows of one direction stand apart, at their ends and at least in their middles. */
  spread: number;
  fan: number;
  headLength: number;
  headWidth: number;
  /** Between a place's dot and the arrow. */
  gap: number;
}

/**
 * One arrow for each flow. An arrow bends to the left of its way, so the two directions between a pair part by
 * themselves; those of one direction fan out, in the order of the flows.
 *
 * @param bend −1 bends to the right instead, where there is more room there
 */
export function drawArrows(
  flows: readonly FlowEnds[],
  anchors: ReadonlyMap<string, Point>,
  sizes: ArrowSizes,
  bend: (flow: FlowEnds) => 1 | -1,
): Arrow[] {
  const drawn = new Map<string, number>();
  return flows.flatMap((flow, index) => {
    const from = anchors.get(flow.from);
    const to = anchors.get(flow.to);
    if (!from || !to) return [];
    const way = `${flow.from}>${flow.to}`;
    const rank = drawn.get(way) ?? 0;
    drawn.set(way, rank + 1);
    const whole =
      flow.from === flow.to ? loop(from, rank, sizes) : arc(from, to, rank, bend(flow), sizes);
    return [cutToArrow(whole, index, sizes)];
  });
}

function arc(from: Point, to: Point, rank: number, bend: 1 | -1, sizes: ArrowSizes): Curve {
  const length = distance(from, to) || 1;
  const leftX = ((to[1] - from[1]) / length) * bend;
  const leftY = (-(to[0] - from[0]) / length) * bend;
  const shift = sizes.spread * (rank + 0.5);
  const height = Math.max(0.15 * length, sizes.fan) + rank * Math.max(0.08 * length, sizes.fan);
  const beside = ([x, y]: Point, by: number): Point => [x + leftX * by, y + leftY * by];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return {
    from: beside(from, shift),
    control: beside(middle, 2 * height - shift),
    to: beside(to, shift),
  };
}

/** A flow within one country. */
function loop([x, y]: Point, rank: number, { fan, spread }: ArrowSizes): Curve {
  const reach = spread * 2 + fan * (0.4 + rank * 0.5);
  return { from: [x - reach, y], control: [x, y - fan * (4 + 2 * rank)], to: [x + reach, y] };
}

function cutToArrow(curve: Curve, flow: number, sizes: ArrowSizes): Arrow {
  const length = curveLength(curve) || 1;
  const start = Math.min(0.2, sizes.gap / length);
  const tip = 1 - start;
  const base = Math.max(start, tip - Math.min(0.4, sizes.headLength / length));
  const tipAt = pointAt(curve, tip);
  const baseAt = pointAt(curve, base);
  const long = distance(tipAt, baseAt) || 1;
  const acrossX = (-(tipAt[1] - baseAt[1]) / long) * (sizes.headWidth / 2);
  const acrossY = ((tipAt[0] - baseAt[0]) / long) * (sizes.headWidth / 2);
  return {
    flow,
    line: cut(curve, start, base),
    head: [
      tipAt,
      [baseAt[0] + acrossX, baseAt[1] + acrossY],
      [baseAt[0] - acrossX, baseAt[1] - acrossY],
    ],
  };
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return [
    u * u * from[0] + 2 * u * t * control[0] + t * t * to[0],
    u * u * from[1] + 2 * u * t * control[1] + t * t * to[1],
  ];
}

/** Points along a curve, its ends included. */
export function sample(curve: Curve, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => pointAt(curve, index / count));
}

function curveLength(curve: Curve): number {
  const points = sample(curve, 16);
  return points.slice(1).reduce((sum, point, i) => sum + distance(point, points[i] as Point), 0);
}

/** The part of a curve between two of its parameters. */
function cut(curve: Curve, start: number, end: number): Curve {
  const { from, control, to } = curve;
  const mix = (t: number, u: number): Point =>
    [0, 1].map(
      (axis) =>
        (1 - t) * (1 - u) * (from[axis] as number) +
        ((1 - t) * u + t * (1 - u)) * (control[axis] as number) +
        t * u * (to[axis] as number),
    ) as unknown as Point;
  return { from: mix(start, start), control: mix(start, end), to: mix(end, end) };
}
