import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { Order } from './tests/support/order.ts';

/**
 * How long anything takes says how busy the machine is: no test is about time, and what never ends is ended. A test of a
 * built site also waits for its build, and for those that other files have begun.
 */
const patient = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // The sites of the tests have days of their own: the day of the build is after all of them (2030-01-01).
    env: { ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: '1893456000' },
    // All kinds share the workers, one more than there are processors: one or another waits for a build or for the browser.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: Order },
    setupFiles: 'tests/support/eachFile.ts',
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/site/**',
            'tests/browser/**',
            'tests/engines/**',
            'tests/pictures/**',
            'tests/hosts/**',
            'tests/kept/**',
            'tests/hostile/**',
            'tests/fixtures/**',
          ],
          // Half of their time went into modules that the file before had loaded as well.
          isolate: false,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          benchmark: { include: [] },
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          benchmark: { include: [] },
          globalSetup: 'tests/support/oneBrowser.ts',
          // As long as the browser's own patience: a page is late on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          ...patient,
        },
      },
    ],
  },
});
