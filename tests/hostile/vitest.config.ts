import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of its own: hundreds of payloads, each in a page that is opened, are for whoever changes how words reach a file. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'hostile',
    // With them, properties of whatever may stand in a file, tried more often than `npm test` has time for.
    include: [
      'tests/hostile/**/*.test.ts',
      'tests/annotate/anyMarkdown.test.ts',
      'tests/schema/anyYaml.test.ts',
    ],
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      SOURCE_DATE_EPOCH: '1893456000',
      PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '1000',
    },
    globalSetup: 'tests/support/oneBrowser.ts',
    setupFiles: 'tests/support/eachFile.ts',
    reporters: ['verbose'],
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
