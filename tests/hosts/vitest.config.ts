import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of its own: each host is crawled to its last file, which is for whoever changes what hosts are told, and for CI. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'hosts',
    include: ['tests/hosts/**/*.test.ts'],
    env: { ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: '1893456000' },
    globalSetup: 'tests/support/oneBrowser.ts',
    setupFiles: 'tests/support/eachFile.ts',
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
