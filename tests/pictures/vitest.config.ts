import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of its own: a change of looks is meant, so that it is looked at and kept, and stops nothing else. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'pictures',
    include: ['tests/pictures/**/*.test.ts'],
    env: { ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: '1893456000' },
    globalSetup: 'tests/support/oneBrowser.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
