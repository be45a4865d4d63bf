import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { Geometry, GeometryCollection } from 'geojson';
import type { MapPlace } from './places.ts';

/** A projection fitted to places, in a frame `WIDTH` wide whose top left corner is 0,0. */
export interface MapView {
  projection: GeoProjection;
  /** The place in the middle of the projection. */
  centre: [number, number];
  height: number;
  /** Units of the frame for one degree of latitude at the middle. */
  scale: number;
}

/** Width of the wide map, in its own units. */
export const WIDTH = 640;
const LEAST_HEIGHT = 300;
const MOST_HEIGHT = 440;
/** A lone small country is shown with at least so many degrees around it. */
const LEAST_RADIUS = 5;
/** And a place that an editor names with so many, where there are others. */
const NEAR_RADIUS = 1.5;
/** A country that reaches farther from its middle may be cut. */
const LARGE_RADIUS = 18;
/** Beyond this many degrees from the middle an azimuthal map bends too far. */
const AZIMUTHAL_RADIUS = 75;

/** @param padding room around the places for arrows and names */
export function fitMap(places: readonly MapPlace[], padding: number): MapView {
  const shown = crop(places);
  const target = mustShow(shown);
  const middle = middleOf(shown);
  const [longitude, latitude] = middle;
  const radius = Math.max(
    ...cornersOf(target).map((corner) => degrees(geoDistance(corner, [longitude, latitude]))),
  );
  const projection =
    radius < AZIMUTHAL_RADIUS
      ? geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(120)
      : geoEqualEarth().rotate([-longitude, 0]);
  projection.precision(1);

  const room = WIDTH - 2 * padding;
  projection.fitWidth(room, target);
  const [[, top], [, bottom]] = geoPath(projection).bounds(target);
  const height = Math.min(
    MOST_HEIGHT,
    Math.max(LEAST_HEIGHT, Math.round(bottom - top + 2 * padding)),
  );
  projection.fitExtent(
    [
      [padding, padding],
      [WIDTH - padding, height - padding],
    ],
    target,
  );
  return { projection, centre: middle, height, scale: (projection.scale() * Math.PI) / 180 };
}

/** What of a place the map must show. */
interface Shown {
  at: MapPlace['at'];
  parts: MapPlace['main'];
  /** Degrees to either side of it. */
  around: number;
}

/** Countries whole; of one so large that the rest would be lost in it, what lies around the end of its arrow. */
function crop(places: readonly MapPlace[]): Shown[] {
  const away = (from: MapPlace['at'], to: [number, number]) => degrees(geoDistance(from, to));
  const widest = Math.max(
    ...places.flatMap((place) => places.map((other) => away(place.at, other.at))),
  );
  return places.map(({ at, main }) => {
    if (places.length === 1) return { at, parts: main, around: LEAST_RADIUS };
    const reach = main.flatMap(cornersOf).map((corner) => away(at, corner));
    const radius = Math.max(0, ...reach);
    if (radius > LARGE_RADIUS && radius > widest) return { at, parts: [], around: widest / 6 };
    return { at, parts: main, around: main.length === 0 ? NEAR_RADIUS : 0 };
  });
}

function mustShow(shown: readonly Shown[]): GeometryCollection {
  const geometries = shown.flatMap(({ at: [x, y], parts, around }): Geometry[] => {
    const span = around / Math.cos((y * Math.PI) / 180);
    const coordinates = [
      [x - span, y],
      [x + span, y],
    ];
    return [...parts, { type: 'MultiPoint', coordinates }];
  });
  return { type: 'GeometryCollection', geometries };
}

/**
 * The middle of the places. Their longitudes are arcs on a circle; the middle is opposite the widest gap between
 * them, so that no arc is cut, wherever the antimeridian lies.
 */
function middleOf(places: readonly Shown[]): [number, number] {
  const bounds = places.map(({ at, parts }) =>
    parts.length === 0
      ? ([at, at] as const)
      : geoBounds({ type: 'GeometryCollection', geometries: parts }),
  );
  const arcs = bounds
    .map(([[west], [east]]) => ({ west, length: (east - west + 360) % 360 }))
    .sort((a, b) => a.west - b.west);
  const first = arcs[0]?.west ?? 0;
  let end = first;
  let gap = { from: first, length: 0 };
  for (const { west, length } of [...arcs, { west: first + 360, length: 0 }]) {
    if (west - end > gap.length) gap = { from: end, length: west - end };
    end = Math.max(end, west + length);
  }
  const latitudes = bounds.flatMap(([[, south], [, north]]) => [south, north]);
  return [gap.from + gap.length / 2 + 180, (Math.min(...latitudes) + Math.max(...latitudes)) / 2];
}

function cornersOf(geometry: Geometry): [number, number][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(cornersOf);
  const flat = (geometry.coordinates as unknown[]).flat(8) as number[];
  const corners: [number, number][] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    corners.push([flat[index] as number, flat[index + 1] as number]);
  }
  return corners;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
