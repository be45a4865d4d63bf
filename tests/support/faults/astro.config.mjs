/** The site as it is built where something ends the build when all pages are written: see `FAULTS`. */
import { symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import site from '../../../astro.config.mjs';

const FAULTS = {
  failed: () => {
    throw new Error('It failed late.');
  },
  killed: () => process.kill(process.pid, 'SIGKILL'),
  // What is written there finds no space left on the device.
  'full disk': (dir) => symlinkSync('/dev/full', fileURLToPath(new URL('_headers', dir))),
};

export default defineConfig({
  ...site,
  integrations: [
    {
      name: 'fault',
      hooks: { 'astro:build:done': ({ dir }) => FAULTS[process.env.FAULT]?.(dir) },
    },
    ...(site.integrations ?? []),
  ],
});
