import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Entity } from '../../model/types.ts';
import { countryMiddle, countryOutline, polygonsOf } from './atlas.ts';

type LonLat = [longitude: number, latitude: number];

/** A country on the map. */
export interface Place {
  /** ISO 3166-1 alpha-2, in capitals. */
  code: string;
  name: string;
  /** Where its arrows start and end: inside its largest part. */
  at: LonLat;
  /** The parts that the map must show: not an overseas territory or a far island. */
  main: Polygon[];
}

/** A part this much smaller than the largest one may fall outside the map. */
const MAIN_SHARE = 0.2;

/** @returns nothing for a country that neither the atlas nor the list of countries knows */
export function placeOf(entity: Entity): Place | undefined {
  const code = entity.country ?? entity.id;
  const shape = countryOutline(code);
  if (!shape) {
    const middle = countryMiddle(code);
    return middle && { code, name: entity.name, at: middle, main: [] };
  }
  const parts = polygonsOf(shape)
    .map((polygon) => ({ polygon, area: geoArea(polygon) }))
    .sort((a, b) => b.area - a.area);
  const [largest] = parts;
  if (!largest) return undefined;
  return {
    code,
    name: entity.name,
    at: insideOf(largest.polygon),
    main: parts
      .filter(({ area }) => area >= largest.area * MAIN_SHARE)
      .map(({ polygon }) => polygon),
  };
}

/** The centroid, or for a country bent around it the point inside that is farthest from the outline. */
function insideOf(polygon: Polygon): LonLat {
  const centroid = geoCentroid(polygon);
  if (geoContains(polygon, centroid)) return centroid;
  const [[west, south], [east, north]] = geoBounds(polygon);
  const width = (east - west + 360) % 360;
  const shrink = Math.cos((centroid[1] * Math.PI) / 180);
  const outline = polygon.coordinates[0] ?? [];
  let best = centroid;
  let room = 0;
  for (let column = 1; column < 20; column++) {
    for (let row = 1; row < 20; row++) {
      const point: LonLat = [west + (width * column) / 20, south + ((north - south) * row) / 20];
      const away = Math.min(
        ...outline.map(([x = 0, y = 0]) => Math.hypot((x - point[0]) * shrink, y - point[1])),
      );
      if (away > room && geoContains(polygon, point)) {
        best = point;
        room = away;
      }
    }
  }
  return best;
}
