import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Entity, FlowPlace } from '../../model/types.ts';
import { countryMiddle, countryOutline, polygonsOf } from './atlas.ts';

type LonLat = [longitude: number, latitude: number];

/** Where flows begin and end: a country, or a place in it that an editor names. */
export interface MapPlace {
  /** Tells the places of a map apart. */
  code: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string;
  name: string;
  /** Where its arrows start and end: inside its largest part. */
  at: LonLat;
  /** The parts that the map must show: not an overseas territory or a far island. */
  main: Polygon[];
}

/** A part this much smaller than the largest one may fall outside the map. */
const MAIN_SHARE = 0.2;

/** A place that the editor gives, with the name of its country. */
export function namedPlace(entity: Entity, { name, at }: FlowPlace): MapPlace {
  const country = codeOf(entity);
  return { code: `${country}@${at}`, country, name: `${name}, ${entity.name}`, at, main: [] };
}

function codeOf(entity: Entity): string {
  return entity.country ?? entity.id;
}

/** @returns nothing for a country that neither the atlas nor the list of countries knows */
export function placeOf(entity: Entity): MapPlace | undefined {
  const code = codeOf(entity);
  const shape = countryOutline(code);
  if (!shape) {
    const middle = countryMiddle(code);
    return middle && { code, country: code, name: entity.name, at: middle, main: [] };
  }
  const parts = polygonsOf(shape)
    .map((polygon) => ({ polygon, area: geoArea(polygon) }))
    .sort((a, b) => b.area - a.area);
  const [largest] = parts;
  if (!largest) return undefined;
  return {
    code,
    country: code,
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
