import { z } from 'zod';
import type { Rule } from './checked.ts';

/** A place on the globe: longitude and latitude in degrees, east and north counting up. */
export function lonLat() {
  return z
    .tuple([z.number(), z.number()])
    .refine(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, {
      params: {
        name: 'InvalidValue',
        expected: 'longitude and latitude in degrees: [-180 to 180, -90 to 90]',
        fix: 'write the longitude first, for instance [129.77, 42.35]',
      } satisfies Rule,
    });
}
