import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Pixel = [number, number];

/** A ring that covers less than this (square units) would not be seen. */
const LEAST_AREA = 5;

/**
 * The outline of an object as short path data: whole units, relative steps, and without what is too small to see.
 *
 * @param lines whether the object is lines rather than areas
 */
export function pathData(
  object: GeoPermissibleObjects,
  projection: GeoProjection,
  lines = false,
): string {
  const runs: { points: Pixel[]; closed: boolean }[] = [];
  const add = (x: number, y: number) => {
    const points = runs.at(-1)?.points;
    const last = points?.at(-1);
    const pixel: Pixel = [Math.round(x), Math.round(y)];
    if (!last || last[0] !== pixel[0] || last[1] !== pixel[1]) points?.push(pixel);
  };
  geoPath(projection, {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      runs.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath() {
      const run = runs.at(-1);
      if (run) run.closed = true;
    },
  })(object);

  let pen: Pixel = [0, 0];
  let data = '';
  for (const { points, closed } of runs) {
    const outline = straighten(points);
    if (lines ? outline.length < 2 : area(outline) < LEAST_AREA) continue;
    const steps: number[] = [];
    for (const point of outline) {
      steps.push(point[0] - pen[0], point[1] - pen[1]);
      pen = point;
    }
    data += `m${steps.join(' ').replaceAll(' -', '-')}`;
    if (!closed) continue;
    data += 'z';
    pen = outline[0] as Pixel;
  }
  return data;
}

/** Drops points in the middle of a straight run. */
function straighten(points: Pixel[]): Pixel[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    const turn =
      (point[0] - before[0]) * (after[1] - point[1]) -
      (point[1] - before[1]) * (after[0] - point[0]);
    return turn !== 0;
  });
}

function area(ring: Pixel[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Pixel;
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}
