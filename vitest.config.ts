import { defineConfig } from 'vitest/config';

/** A build of a fixture site and a browser are heavy: each kind runs alone, one file at a time. */
const oneAtATime = { maxWorkers: 1, testTimeout: 120_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // The sites of the tests have days of their own: the day of the build is after all of them (2030-01-01).
    env: { ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: '1893456000' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/fixtures/**'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          benchmark: { include: [] },
          sequence: { groupOrder: 2 },
          ...oneAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          benchmark: { include: [] },
          sequence: { groupOrder: 3 },
          ...oneAtATime,
        },
      },
    ],
  },
});
