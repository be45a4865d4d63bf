import { type GeoPermissibleObjects, geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import countries from 'world-countries';
import { disputedTerritory, WITHOUT_CODE } from './disputed.ts';
import { simplifyArcs } from './simplifyArcs.ts';

/** Natural Earth's countries; `id` is the ISO 3166-1 numeric code, where there is one. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The land of the world at one degree of detail. */
export interface Land {
  /** @returns the coasts of what comes within a distance (radians) of a place */
  coasts: (around: [number, number], reach: number) => MultiPolygon;
  /** Borders between countries, without the coasts. */
  borders: MultiLineString;
  /** Of which states say different things. */
  disputed: MultiPolygon;
  /** @returns a country's outline, or nothing where the atlas lacks it */
  country: (code: string) => GeoPermissibleObjects | undefined;
}

/** Degrees of detail, in degrees of latitude: a map takes the coarsest that its scale does not betray. */
const LEVELS = [0.02, 0.05, 0.12, 0.3, 0.7];
const COARSE_FROM = 0.7;
/** Steradians. A ring that simplification flattened or turned inside out would count as the rest of the world. */
const LEAST_AREA = 1e-9;
const HALF_THE_WORLD = 2 * Math.PI;

const byCode = new Map(countries.map((country) => [country.cca2, country]));
const lands = new Map<number, Land>();

/** @param detail in degrees of latitude: what is smaller need not be shown */
export function landAt(detail: number): Land {
  const level = LEVELS.findLast((each) => each <= detail) ?? (LEVELS[0] as number);
  const known = lands.get(level);
  if (known) return known;
  const land = buildLand(simplifyArcs(level < COARSE_FROM ? fine : coarse, level));
  lands.set(level, land);
  return land;
}

function buildLand(atlas: Atlas): Land {
  const all = atlas.objects.countries;
  const merged = merge(atlas, all.geometries as Parameters<typeof merge>[1]);
  const parts = polygonsOf(withoutBroken(merged)).map((polygon) => ({
    polygon,
    ...capOf(polygon),
  }));
  return {
    coasts: (around, reach) => ({
      type: 'MultiPolygon',
      coordinates: parts
        .filter(({ at, radius }) => geoDistance(at, around) - radius <= reach)
        .map(({ polygon }) => polygon.coordinates),
    }),
    borders: mesh(atlas, all, (a, b) => a !== b),
    disputed: disputedIn(atlas),
    country: (code) => {
      const shape = countryShape(code, atlas);
      return shape && withoutBroken(shape);
    },
  };
}

function disputedIn(atlas: Atlas): MultiPolygon {
  const shapes = atlas.objects.countries.geometries.map((geometry) => ({
    name: geometry.id === undefined ? nameIn(geometry.properties) : undefined,
    parts: polygonsOf(
      withoutBroken((feature(atlas, geometry) as Feature<Polygon | MultiPolygon>).geometry),
    ),
  }));
  return disputedTerritory(
    shapes.flatMap(({ parts }) => parts),
    shapes.flatMap(({ name, parts }) => (WITHOUT_CODE.includes(name ?? '') ? parts : [])),
  );
}

/** A country's outline as the atlas has it, where it can be had coarse enough for measuring. */
export function countryOutline(code: string): Polygon | MultiPolygon | undefined {
  return countryShape(code, coarse) ?? countryShape(code, fine);
}

function countryShape(code: string, atlas: Atlas): Polygon | MultiPolygon | undefined {
  const country = byCode.get(code);
  const geometry = atlas.objects.countries.geometries.find(({ id, properties }) =>
    id ? id === country?.ccn3 : nameIn(properties) === country?.name.common,
  );
  return geometry && (feature(atlas, geometry) as Feature<Polygon | MultiPolygon>).geometry;
}

/** The name of an outline that has no code. */
function nameIn(properties: { name?: string } = {}): string | undefined {
  return properties.name;
}

/** The middle of a country as a list of countries has it: longitude, latitude. */
export function countryMiddle(code: string): [number, number] | undefined {
  const middle = byCode.get(code)?.latlng;
  return middle && [middle[1], middle[0]];
}

export function polygonsOf(shape: Polygon | MultiPolygon): Polygon[] {
  if (shape.type === 'Polygon') return [shape];
  return shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** A circle on the sphere that holds a polygon. */
function capOf(polygon: Polygon): { at: [number, number]; radius: number } {
  const at = geoCentroid(polygon);
  const outline = (polygon.coordinates[0] ?? []) as [number, number][];
  return { at, radius: Math.max(...outline.map((point) => geoDistance(point, at))) };
}

function withoutBroken(shape: Polygon | MultiPolygon): MultiPolygon {
  const sound = polygonsOf(shape).filter((polygon) => {
    const area = geoArea(polygon);
    return area > LEAST_AREA && area < HALF_THE_WORLD;
  });
  return { type: 'MultiPolygon', coordinates: sound.map(({ coordinates }) => coordinates) };
}
