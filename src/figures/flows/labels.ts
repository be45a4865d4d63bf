import { textWidth } from '../textWidth.ts';
import { type Box, boxAround, contains, distance, overlaps, type Point } from './geometry.ts';

/** A country's name, set on one line or two. */
export interface Label {
  code: string;
  lines: readonly string[];
  box: Box;
  /** From the place to the label, where it stands too far away to be taken for its name. */
  leader?: readonly [Point, Point];
}

export interface Obstacles {
  frame: Box;
  /** Never to be touched: dots, heads, numbers. */
  solid: readonly Box[];
  /** To be avoided where possible: lines. */
  lines: readonly Point[];
}

export interface Named {
  code: string;
  name: string;
  at: Point;
}

export const LINE_HEIGHT = 1.15;
const DISTANCES = [8, 13, 20, 30, 44, 60, 80, 105, 135];
/** Right, left, below and above first: that is where a reader looks. */
const ANGLES = [0, 180, 90, 270, 45, 315, 135, 225, 22, 338, 158, 202, 67, 113, 247, 293];
const LEADER_FROM = 24;
/** A name wider than this share of the frame is set on two lines. */
const WIDEST = 0.34;

/** What makes a place for a name worse, in units of distance from its dot. */
const ON_LINE = 18;
const LEADER_CROSSES = 200;
const LEFT_OUT = 1000;

/**
 * Places each name where it touches no other label, dot, head or number and stays in the frame: near its dot, off
 * the lines. A name that fits nowhere is left out: the list has it.
 */
export function placeLabels(names: readonly Named[], size: number, obstacles: Obstacles): Label[] {
  const crowded = (name: Named) =>
    Math.min(...names.filter((other) => other !== name).map(({ at }) => distance(at, name.at)));
  const order = [...names].sort((a, b) => crowded(a) - crowded(b));
  let best = placeInOrder(order, size, obstacles);
  // Whoever comes first takes the best place; in a crowd it matters who that is.
  for (const first of order) {
    if (best.worst < LEADER_FROM) break;
    const others = order.filter((name) => name !== first);
    const tried = placeInOrder([first, ...others], size, obstacles);
    if (tried.total < best.total) best = tried;
  }
  return best.labels;
}

function placeInOrder(names: readonly Named[], size: number, obstacles: Obstacles) {
  const labels: Label[] = [];
  const costs: number[] = [];
  for (const name of names) {
    const placed = placeOne(name, size, {
      frame: obstacles.frame,
      solid: [...obstacles.solid, ...labels.map(({ box }) => box)],
      lines: [...obstacles.lines, ...labels.flatMap(({ leader }) => (leader ? along(leader) : []))],
    });
    if (placed) labels.push(placed.label);
    costs.push(placed?.cost ?? LEFT_OUT);
  }
  return { labels, worst: Math.max(...costs), total: costs.reduce((sum, cost) => sum + cost, 0) };
}

function placeOne(
  { code, name, at }: Named,
  size: number,
  { frame, solid, lines: drawn }: Obstacles,
): { label: Label; cost: number } | undefined {
  const lines = breakName(name, size, frame.width * WIDEST);
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  let best: { label: Label; cost: number } | undefined;
  for (const away of DISTANCES) {
    for (const angle of ANGLES) {
      if (best && away >= best.cost) return best;
      const box = boxAround(beside(at, angle, away, width, height), width, height);
      if (!contains(frame, box) || solid.some((other) => overlaps(box, other))) continue;
      const leader = away < LEADER_FROM ? undefined : leaderTo(box, at);
      const cost =
        away +
        (drawn.some((point) => overlaps(box, pointBox(point))) ? ON_LINE : 0) +
        (leader && crosses(leader, solid) ? LEADER_CROSSES : 0) +
        (leader && crosses(leader, drawn.map(pointBox)) ? ON_LINE : 0);
      if (best && cost >= best.cost) continue;
      best = { label: { code, lines, box, ...(leader && { leader }) }, cost };
    }
  }
  return best;
}

function pointBox(point: Point): Box {
  return boxAround(point, 3, 3);
}

function crosses(leader: readonly [Point, Point], solid: readonly Box[]): boolean {
  return along(leader).some((point) =>
    solid.some((other) => overlaps(other, boxAround(point, 1, 1))),
  );
}

/** The middle of a box whose nearest edge is so far from the place, in the direction of the angle. */
function beside([x, y]: Point, angle: number, away: number, width: number, height: number): Point {
  const cos = Math.cos((angle * Math.PI) / 180);
  const sin = Math.sin((angle * Math.PI) / 180);
  return [x + cos * (away + width / 2), y + sin * (away + height / 2)];
}

/** Points along a leader, without those beside its own dot. */
export function along([from, to]: readonly [Point, Point]): Point[] {
  return Array.from({ length: 14 }, (_, index) => {
    const t = 0.1 + (index / 13) * 0.9;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

function leaderTo(box: Box, [x, y]: Point): readonly [Point, Point] {
  const edge: Point = [
    Math.max(box.x, Math.min(box.x + box.width, x)),
    Math.max(box.y, Math.min(box.y + box.height, y)),
  ];
  const whole = distance(edge, [x, y]) || 1;
  const from = 6 / whole;
  return [[x + (edge[0] - x) * from, y + (edge[1] - y) * from], edge];
}

/** Breaks a long name at the space nearest to its middle. */
function breakName(name: string, size: number, widest: number): string[] {
  if (textWidth(name, size) <= widest) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const offMiddle = (index: number) => Math.abs(index - name.length / 2);
  const [space] = spaces.sort((a, b) => offMiddle(a) - offMiddle(b));
  return space === undefined ? [name] : [name.slice(0, space), name.slice(space + 1)];
}
