import { geoPath } from 'd3-geo';
import type { FlowEnds } from './curves.ts';
import type { Point } from './geometry.ts';
import { type LandPaths, landPaths } from './land.ts';
import { layOut, type MapLayout, type MapSizes } from './layout.ts';
import { fitMap, type MapView, WIDTH } from './mapView.ts';
import type { MapPlace } from './places.ts';

/** One window on the map, at one size of type. */
export interface MapWindow {
  kind: 'wide' | 'narrow';
  width: number;
  height: number;
  /** From the units of the land to those of the window. */
  scale: number;
  shiftY: number;
  sizes: MapSizes;
  layout: MapLayout;
  dots: Point[];
  /** Around countries too small to see. */
  rings: Point[];
}

export interface FlowMap {
  windows: MapWindow[];
  land: LandPaths;
}

const WIDE: MapSizes = {
  nameSize: 13.5,
  numberSize: 13,
  disc: 9,
  dot: 3,
  arrows: { spread: 6, fan: 24, headLength: 10, headWidth: 8, gap: 8 },
};
/** For a column of 280 px: a phone of 320 px less its margins. */
const NARROW: MapSizes = {
  nameSize: 12,
  numberSize: 11.5,
  disc: 8,
  dot: 2.5,
  arrows: { spread: 5, fan: 19, headLength: 8, headWidth: 7, gap: 6 },
};
const NARROW_WIDTH = 280;
const NARROW_LEAST_HEIGHT = 210;
/** Room around the places, tried in turn until every arrow and label fits. */
const PADDINGS = [40, 60, 80, 105, 130];
const TOO_SMALL = 9;

export function drawFlowMap(
  places: readonly MapPlace[],
  flows: readonly (FlowEnds & { crossed: boolean })[],
): FlowMap {
  let best: { view: MapView; windows: MapWindow[]; faults: number } | undefined;
  for (const padding of PADDINGS) {
    const view = fitMap(places, padding);
    const windows = [wideWindow(view), narrowWindow(view)].map((frame) =>
      fillWindow(frame, view, places, flows),
    );
    const faults = windows.reduce((sum, { layout }) => sum + layout.faults, 0);
    if (!best || faults < best.faults) best = { view, windows, faults };
    if (faults === 0) break;
  }
  const { view, windows } = best as NonNullable<typeof best>;
  const overhang = Math.max(...windows.map(({ shiftY, scale }) => shiftY / scale));
  return { windows, land: landPaths(view, places, overhang) };
}

type EmptyWindow = Omit<MapWindow, 'layout' | 'dots' | 'rings'>;

function wideWindow({ height }: MapView): EmptyWindow {
  return { kind: 'wide', width: WIDTH, height, scale: 1, shiftY: 0, sizes: WIDE };
}

function narrowWindow({ height: wideHeight }: MapView): EmptyWindow {
  const scale = NARROW_WIDTH / WIDTH;
  const height = Math.max(NARROW_LEAST_HEIGHT, Math.round(wideHeight * scale));
  const shiftY = Math.round((height - wideHeight * scale) / 2);
  return { kind: 'narrow', width: NARROW_WIDTH, height, scale, shiftY, sizes: NARROW };
}

function fillWindow(
  empty: EmptyWindow,
  { projection }: MapView,
  places: readonly MapPlace[],
  flows: readonly (FlowEnds & { crossed: boolean })[],
): MapWindow {
  const { width, height, scale, shiftY, sizes } = empty;
  const named = places.map(({ code, name, at }) => {
    const [x, y] = projection(at) ?? [0, 0];
    return { code, name, at: [x * scale, y * scale + shiftY] as Point };
  });
  const path = geoPath(projection);
  const isSmall = ({ main: [largest] }: MapPlace) => {
    if (!largest) return true;
    const [[west, north], [east, south]] = path.bounds(largest);
    return Math.max(east - west, south - north) * scale < TOO_SMALL;
  };
  return {
    ...empty,
    layout: layOut(named, flows, { x: 0, y: 0, width, height }, sizes),
    dots: named.map(({ at }) => at),
    rings: named.filter((_, index) => isSmall(places[index] as MapPlace)).map(({ at }) => at),
  };
}
