import { type GeoProjection, geoDistance } from 'd3-geo';
import { landAt } from './atlas.ts';
import type { Box, Point } from './geometry.ts';
import { type MapView, WIDTH } from './mapView.ts';
import { pathData } from './pathData.ts';
import type { MapPlace } from './places.ts';

/** Path data of the land, shared by both windows. */
export interface LandPaths {
  coasts: string;
  borders: string;
  /** The countries that the flows concern. */
  places: string;
  /** Of which states say different things; empty where the map shows none. */
  disputed: string;
}

/** Simplification, in units of the wide map. */
const DETAIL = 1.3;

/** @param overhang how far the tallest window reaches beyond the frame, above and below */
export function landPaths(
  { projection, scale, height, centre }: MapView,
  places: readonly MapPlace[],
  overhang: number,
): LandPaths {
  const land = landAt(DETAIL / scale);
  const clip: Box = { x: 0, y: -overhang, width: WIDTH, height: height + 2 * overhang };
  const reach = reachOf(projection, centre, clip);
  projection.clipExtent([
    [clip.x, clip.y],
    [clip.x + clip.width, clip.y + clip.height],
  ]);
  const codes = new Set(places.map(({ country }) => country));
  const concerned = [...codes].flatMap((code) => land.country(code) ?? []);
  return {
    coasts: pathData(land.coasts(centre, reach), projection),
    borders: pathData(land.borders, projection, true),
    // A first `m` is absolute, a later one is not.
    places: concerned.map((country) => pathData(country, projection)).join('M0 0'),
    disputed: pathData(land.disputed, projection),
  };
}

/** How far a frame reaches on the sphere, in radians; everywhere, where a corner lies off the map. */
function reachOf(projection: GeoProjection, centre: [number, number], frame: Box): number {
  const corners: Point[] = [
    [frame.x, frame.y],
    [frame.x + frame.width, frame.y],
    [frame.x, frame.y + frame.height],
    [frame.x + frame.width, frame.y + frame.height],
  ];
  const reaches = corners.map(([x, y]) => {
    const at = projection.invert?.([x, y]);
    const back = at && projection(at);
    const isOnMap = back && Math.hypot(back[0] - x, back[1] - y) < 1;
    return isOnMap ? geoDistance(at, centre) : Math.PI;
  });
  return Math.max(...reaches);
}
