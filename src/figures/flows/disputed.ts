/**
 * Territory of which states say different things, as Natural Earth lists it (`ne_50m_admin_0_breakaway_disputed_areas`,
 * public domain). The atlas gives each of them to whoever holds it, and the map is to take no side.
 */
import { geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import areas from './disputedAreas.json' with { type: 'json' };

/** A place in each of those that are an outline of their own in the atlas, as a part of a country. */
const PARTS: Readonly<Record<string, [longitude: number, latitude: number]>> = {
  Crimea: [34.3, 45.2],
  Iturup: [147.9, 45],
  Kunashir: [145.9, 44.2],
  Shikotan: [146.75, 43.8],
};
/** Those that the atlas has as a country without a code, by the name that it gives them. */
export const WITHOUT_CODE: readonly string[] = ['N. Cyprus', 'Siachen Glacier', 'Somaliland'];

/**
 * @param parts of all countries of an atlas
 * @param own outlines of those in `WITHOUT_CODE`
 */
export function disputedTerritory(
  parts: readonly Polygon[],
  own: readonly Polygon[],
): MultiPolygon {
  const places = Object.values(PARTS);
  const within = parts.filter((part) => places.some((place) => geoContains(part, place)));
  const drawn = (areas as unknown as FeatureCollection<Polygon>).features;
  const all = [...within, ...own, ...drawn.map(({ geometry }) => geometry)];
  return { type: 'MultiPolygon', coordinates: all.map(({ coordinates }) => coordinates) };
}
