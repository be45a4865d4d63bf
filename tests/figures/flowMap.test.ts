import { describe, expect, test } from 'vitest';
import { sample } from '../../src/figures/flows/curves.ts';
import { drawFlowMap, type MapWindow } from '../../src/figures/flows/flowMap.ts';
import {
  type Box,
  boxAround,
  contains,
  distance,
  overlaps,
} from '../../src/figures/flows/geometry.ts';
import { discBox, isInside } from '../../src/figures/flows/layout.ts';
import { placeOf } from '../../src/figures/flows/places.ts';
import { country } from './article.ts';

/** `KP>RU`, with a `!` behind it where it is refuted. */
function draw(ways: string) {
  const flows = ways.split(' ').map((way) => {
    const [from = '', to = ''] = way.replace('!', '').split('>');
    return { from, to, crossed: way.endsWith('!') };
  });
  const codes = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const places = codes.flatMap((code) => placeOf(country(code)) ?? []);
  return drawFlowMap(places, flows);
}

const frameOf = ({ width, height }: MapWindow): Box => ({ x: 0, y: 0, width, height });

const cases = {
  'both directions and a fan': 'KP>RU RU>KP KP>RU KP>RU',
  'six between two': 'IR>RU IR>RU IR>RU IR>RU RU>IR RU>IR',
  'over the antimeridian': 'US>RU RU>US!',
  'islands on the antimeridian': 'NZ>FJ FJ>NZ',
  'small beside large': 'IR>LB IL>LB US>IL LB>IL!',
  'a city state': 'CN>SG SG>CN',
  'islands missing from the coarse atlas': 'TV>AU NR>AU KI>AU',
  neighbours: 'KP>KR KR>KP KR>KP!',
  'long names': 'CD>RW RW>CD CF>CD',
  'a crowd': 'DE>UA FR>UA PL>UA GB>UA US>UA RU>BY',
  'all the world': 'US>UA CN>RU DE>UA! AU>JP BR>ZA',
  'one country': 'CH>CH',
  'one tiny country': 'MC>MC',
};

describe.each(Object.entries(cases))('%s', (_, ways) => {
  const { windows, land } = draw(ways);

  test.each(windows.map((window) => [window.kind, window] as const))('%s', (_kind, window) => {
    const { layout, sizes, dots } = window;
    const frame = frameOf(window);
    expect(layout.faults).toBe(0);
    expect(layout.arrows).toHaveLength(ways.split(' ').length);
    expect(layout.numbers.map(({ flow }) => flow)).toEqual(ways.split(' ').map((__, i) => i));

    const labels = layout.labels.map(({ box }) => box);
    const numbers = layout.numbers.map(({ at }) => discBox(at, sizes));
    const boxes = [...labels, ...numbers];
    for (const [index, box] of boxes.entries()) {
      expect(contains(frame, box)).toBe(true);
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
      expect(dots.some((dot) => overlaps(box, boxAround(dot, 4, 4)))).toBe(false);
      for (const { head } of layout.arrows) {
        expect(head.some((corner) => overlaps(box, boxAround(corner, 0.5, 0.5)))).toBe(false);
      }
    }
    expect(layout.arrows.every((arrow) => isInside(arrow, frame))).toBe(true);
    expect(sizes.nameSize).toBeGreaterThanOrEqual(11);
    expect(sizes.numberSize).toBeGreaterThanOrEqual(11);
  });

  test('the land keeps to the frame and to whole units', () => {
    const [wide] = windows as [MapWindow];
    for (const data of Object.values(land)) {
      const outside = corners(data).filter(
        ([x, y]) => x < 0 || x > wide.width || Math.abs(y - wide.height / 2) > wide.height,
      );
      expect(outside).toEqual([]);
    }
  });
});

test.each([
  ['Russia', 'KP>RU'],
  ['the United States', 'US>CU'],
  ['Fiji', 'NZ>FJ'],
  ['New Zealand', 'AU>NZ'],
])('%s is not drawn across the whole map', (_, ways) => {
  for (const data of Object.values(draw(ways).land)) {
    const steps: string[] = data.match(/m[^mz]+/g) ?? [];
    for (const run of steps) {
      const numbers: number[] = run.match(/-?\d+/g)?.map(Number) ?? [];
      // The first pair is a move; what follows are steps, long ones only along the frame.
      const long = numbers.filter(
        (x, i) => i >= 2 && i % 2 === 0 && Math.abs(x) > 200 && numbers[i + 1],
      );
      expect(long).toEqual([]);
    }
  }
});

test('both directions between two countries stand apart', () => {
  for (const { layout, sizes } of draw('KP>RU RU>KP').windows) {
    const [there, back] = layout.arrows.map(({ line }) => sample(line, 10));
    expect(distance(there?.[5] as never, back?.[5] as never)).toBeGreaterThan(2 * sizes.disc);
  }
});

test('flows in one direction fan out', () => {
  for (const { layout, sizes } of draw('IR>RU IR>RU IR>RU').windows) {
    const middles = layout.arrows.map(({ line }) => sample(line, 2)[1] as never);
    expect(distance(middles[0] as never, middles[1] as never)).toBeGreaterThan(sizes.disc);
    expect(distance(middles[1] as never, middles[2] as never)).toBeGreaterThan(sizes.disc);
  }
});

test.each([
  ['CN>SG', 1],
  ['CN>IN', 0],
  ['TV>AU', 1],
])('%s has %i ring around a country too small to see', (ways, rings) => {
  expect(draw(ways).windows.map((window) => window.rings.length)).toEqual([rings, rings]);
});

test('a country that nobody knows has no place', () => {
  expect(placeOf(country('ZZ', 'Nowhere'))).toBeUndefined();
});

/** Absolute corners of path data made of relative moves. */
function corners(data: string): [number, number][] {
  const found: [number, number][] = [];
  let pen: [number, number] = [0, 0];
  let start = pen;
  for (const [, command, rest = ''] of data.matchAll(/([mMz])([^mMz]*)/g)) {
    if (command === 'z') pen = start;
    if (command === 'M') pen = [0, 0];
    const numbers = rest.match(/-?\d+/g)?.map(Number) ?? [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      pen = [pen[0] + (numbers[index] ?? 0), pen[1] + (numbers[index + 1] ?? 0)];
      if (index === 0) start = pen;
      if (command === 'm') found.push(pen);
    }
  }
  return found;
}
