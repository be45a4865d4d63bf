import type { Topology } from 'topojson-specification';

type Position = number[];

/**
 * A topology with fewer points, by Douglas and Peucker on each arc. Neighbours share arcs, so their borders go
 * on meeting.
 *
 * @param tolerance in degrees of latitude
 */
export function simplifyArcs<T extends Topology>(topology: T, tolerance: number): T {
  const arcs = decodeArcs(topology).map((arc) => simplify(arc, tolerance));
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs } as unknown as T;
}

/** Arcs are stored as steps on a grid. */
function decodeArcs({ arcs, transform }: Topology): Position[][] {
  if (!transform) return arcs;
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

function simplify(arc: Position[], tolerance: number): Position[] {
  const keep = new Set([0, arc.length - 1]);
  const spans: [number, number][] = [[0, arc.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const away = offLine(at(arc, index), at(arc, from), at(arc, to));
      if (away > most) {
        farthest = index;
        most = away;
      }
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return arc.filter((_, index) => keep.has(index));
}

function at(arc: Position[], index: number): readonly [number, number] {
  const [x = 0, y = 0] = arc[index] ?? [];
  return [x, y];
}

/** Distance of a point from a segment, longitudes shrunk as at the point's latitude. */
function offLine(
  [px, py]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const shrink = Math.cos((py * Math.PI) / 180);
  const dx = (bx - ax) * shrink;
  const dy = by - ay;
  const x = (px - ax) * shrink;
  const y = py - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - along * dx, y - along * dy);
}
