import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of its own, so that `npm test` needs no other browser than the one that comes with the project. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'engines',
    include: ['tests/engines/**/*.test.ts'],
    env: { ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: '1893456000' },
    globalSetup: 'tests/engines/sayEngines.ts',
    reporters: ['verbose'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
});
