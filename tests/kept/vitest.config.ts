import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of its own: every step is two builds, and `npm test` is to be over in minutes. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'kept',
    include: ['tests/kept/**/*.test.ts'],
    env: { ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: '1893456000' },
    setupFiles: 'tests/support/eachFile.ts',
    reporters: ['verbose'],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
